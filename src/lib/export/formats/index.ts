import type { ExportFormat } from '../export-format.ts';

/** Every form in which a picture leaves the house, in the order in which they are offered. */
export const formats: readonly ExportFormat[] = [
  {
    kind: 'docx',
    label: 'export.docx',
    about: 'export.docx.about',
    extension: '.docx',
    load: async () => (await import('./docx.ts')).encodeDocx
  }
];
