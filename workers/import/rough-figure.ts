const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const ABOUT = new RegExp(String.raw`^(?:ca\.?|circa|ruim|bijna|ongeveer|±|~)\s*${NUMBER}$`, 'i');
const LIMIT = new RegExp(String.raw`^(?:(?:meer|minder) dan|[<>≤≥])\s*${NUMBER}$|^${NUMBER}\+$`, 'i');
const RANGE = new RegExp(String.raw`^${NUMBER}\s*(?:[-–]|à|a|tot|t\/m)\s*${NUMBER}$`, 'i');

/** `ca. 20`: somebody's estimate, which is told and not taken. */
export const isEstimate = (cell: string): boolean => ABOUT.test(cell);

/** An estimate, a limit or a range (`>100`, `10 à 15`), which may also be the name of a class. */
export const isRough = (cell: string): boolean => isEstimate(cell) || LIMIT.test(cell) || RANGE.test(cell);
