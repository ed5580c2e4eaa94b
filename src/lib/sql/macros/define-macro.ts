import { level95, level998 } from '../../stats/levels.ts';
import type { ConfidenceLevel } from '../../stats/levels.ts';

/** Text that makes a function of SQL; `body` is one expression over its parameters. */
export const defineMacro = (name: string, parameters: string, body: string): string =>
  `CREATE OR REPLACE MACRO ${name}(${parameters}) AS (${body.trim()})`;

/** The same function at both confidence levels: `<name>_95` and `<name>_998`. */
export const defineAtLevels = (
  name: string,
  parameters: string,
  body: (level: ConfidenceLevel, suffix: string) => string
): readonly string[] => [
  defineMacro(`${name}_95`, parameters, body(level95, '95')),
  defineMacro(`${name}_998`, parameters, body(level998, '998'))
];
