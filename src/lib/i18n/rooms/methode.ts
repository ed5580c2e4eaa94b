/** Importing this brings the Dutch messages of Methode. */
import { addMessages } from '../messages.ts';
import { methods } from '../nl/methods.ts';

addMessages('nl', methods);
