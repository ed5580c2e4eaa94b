import { createContext } from 'svelte';
import type { Document } from '../../../document/model.ts';
import type { Runtime } from '../../../document/runtime.ts';

/** Makes what answers the cells of a document: engine, release and areas belong to the screen. */
export type OpenRuntime = (document: Document) => Promise<Runtime>;

export const [getOpenRuntime, setOpenRuntime] = createContext<OpenRuntime>();
