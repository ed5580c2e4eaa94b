/** Importing this brings every message in both languages: for Node, where nothing is saved by waiting. */
import { english } from '../en/catalogue.ts';
import { addMessages } from '../messages.ts';
import './gegevens.ts';
import './methode.ts';
import './verkennen.ts';

addMessages('en', english);
