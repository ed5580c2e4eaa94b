/** Why a file could not be read. Messages: `import.error.<kind>`. */
type ImportErrorKind =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'not-a-table'
  | 'open-quote'
  | 'damaged'
  | 'password'
  | 'compression'
  | 'zip-in-zip'
  | 'image-or-document'
  | 'map-format'
  | 'unknown-format'
  | 'utf-32'
  | 'no-figures'
  | 'bundle-without-observations'
  | 'release-damaged'
  | 'release-incomplete'
  | 'boundaries-no-areas'
  | 'boundaries-no-codes'
  | 'boundaries-elsewhere'
  | 'time'
  | 'gone'
  /** A part of the reader could not be brought: there was no connection. */
  | 'absent';

export interface ImportError {
  readonly kind: ImportErrorKind;
  /** A name, number or line for the message's `{what}`. */
  readonly what: string;
}

/** Carries an ImportError out of a parser's callbacks; becomes a value at the door. */
export class Unreadable extends Error {
  readonly error: ImportError;

  constructor(kind: ImportErrorKind, what: string | number = '') {
    super(`${kind}: ${what}`);
    this.error = { kind, what: String(what) };
  }
}
