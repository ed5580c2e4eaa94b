import { keywordCompletionSource, sql } from '@codemirror/lang-sql';
import type { Extension } from '@codemirror/state';
import { dialect } from './dialect.ts';
import { parameterChips } from './parameter-chips.ts';

export const sqlLanguage: Extension = [sql({ dialect }), parameterChips];

export const sqlKeywords = keywordCompletionSource(dialect, true);
