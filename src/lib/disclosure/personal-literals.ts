/** Something in a text that may point at one person or business. */
export interface PersonalLiteral {
  readonly kind: 'bsn' | 'iban' | 'kvk' | 'email';
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
}

// Groups of digits as people write them: 123456782, 1234 56 782, 1234.56.782.
const DIGITS = /(?<![\p{L}\d_.,-])\d(?:[ .]?\d){7,8}(?![\p{L}\d_]|[.,]\d)/gu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu;
const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;

/** Literals that look like a BSN, IBAN, KvK number or e-mail address, in order of appearance. */
export function findPersonalLiterals(text: string): readonly PersonalLiteral[] {
  const found: PersonalLiteral[] = [];
  for (const match of text.matchAll(EMAIL)) found.push({ kind: 'email', text: match[0], at: match.index });
  for (const match of text.matchAll(IBAN))
    if (isIban(match[0])) found.push({ kind: 'iban', text: match[0], at: match.index });
  for (const match of text.matchAll(DIGITS)) {
    const digits = match[0].replace(/\D/g, '');
    const inside = found.some(({ at, text: other }) => match.index >= at && match.index < at + other.length);
    if (inside) continue;
    if (isBsn(digits)) found.push({ kind: 'bsn', text: match[0], at: match.index });
    else if (looksLikeKvk(match[0])) found.push({ kind: 'kvk', text: match[0], at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The 11-proef: 9·d₁ + 8·d₂ + … + 2·d₈ − d₉ is a multiple of eleven. */
function isBsn(digits: string): boolean {
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0
  );
  return sum % 11 === 0;
}

/** Eight digits in a row, neither a date nor a round number. KvK numbers have no check digit. */
const looksLikeKvk = (text: string): boolean =>
  /^\d{8}$/.test(text) && !/^(?:19|20)\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])$/.test(text) && !/0{4}$/.test(text);

/** ISO 13616: the number that letters and digits make leaves 1 after division by 97. */
function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  const moved = compact.slice(4) + compact.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return compact.length >= 15 && compact.length <= 34 && rest === 1;
}
