/** `Ondermijningsbeeld RIEC Limburg 2024` as the name of a file: lower case, words joined, no sign that a disk refuses. */
export const fileName = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'beeld';
