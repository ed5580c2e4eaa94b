/** Families that one room needs alone: Methode, Verkennen, and the import wizard of Gegevens. */
export { methods } from './methods.ts';
export { explorer } from './explorer.ts';
export { exploration } from './exploration.ts';
export { imports } from './import.ts';
