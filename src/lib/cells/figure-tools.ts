import { getContext, setContext, type Snippet } from 'svelte';

const KEY = Symbol('figure tools');

/** Buttons that whoever shows a cell adds to those of its figure; they are then all without words. */
export const setFigureTools = (tools: Snippet): Snippet => setContext(KEY, tools);

export const getFigureTools = (): Snippet | undefined => getContext<Snippet | undefined>(KEY);
