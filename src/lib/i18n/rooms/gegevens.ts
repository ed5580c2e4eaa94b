/** Importing this brings the Dutch messages of what Gegevens adds: own files and boundaries. */
import { addMessages } from '../messages.ts';
import { imports } from '../nl/import.ts';

addMessages('nl', imports);
