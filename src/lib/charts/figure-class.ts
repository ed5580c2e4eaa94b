export { figureClasses, toFigureClass, type FigureClass } from '../indicators/figure-class.ts';
