/** Signs with which a spreadsheet begins a formula, and their full-width forms that some programs read the same. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠−]/;

/** A text that a spreadsheet takes as text, whatever it begins with. */
export const escapeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
