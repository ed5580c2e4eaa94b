/** Importing this brings the Dutch messages of Verkennen. */
import { addMessages } from '../messages.ts';
import { exploration } from '../nl/exploration.ts';
import { explorer } from '../nl/explorer.ts';

addMessages('nl', { ...explorer, ...exploration });
