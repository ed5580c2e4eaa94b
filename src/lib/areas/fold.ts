/** Text as people type it when they search: lower case, without diacritics, apostrophes and hyphens as spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´\-–]/g, ' ');
