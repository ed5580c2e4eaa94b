export { figureClasses, toFigureClass, type FigureClass, type Verdict } from '../indicators/figure-class.ts';
