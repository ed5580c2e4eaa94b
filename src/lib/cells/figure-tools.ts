import { getContext, setContext, type Snippet } from 'svelte';

const KEY = Symbol('figure tools');

/**
 * Buttons that whoever shows a cell adds to those of its figure. It is then one of many on a screen that says itself
 * when figures are fictional: its buttons are without words, and of a long sentence the first lines show.
 */
export const setFigureTools = (tools: Snippet): Snippet => setContext(KEY, tools);

export const getFigureTools = (): Snippet | undefined => getContext<Snippet | undefined>(KEY);
