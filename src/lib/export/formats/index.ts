import type { ExportFormat } from '../export-format.ts';

/** Every form in which a picture leaves the house, in the order in which they are offered. */
export const formats: readonly ExportFormat[] = [
  {
    kind: 'docx',
    label: 'export.docx',
    about: 'export.docx.about',
    extension: '.docx',
    load: async () => (await import('./docx.ts')).encodeDocx
  },
  {
    kind: 'html',
    label: 'export.html',
    about: 'export.html.about',
    extension: '.html',
    load: async () => (await import('./html.ts')).encodeHtml
  },
  {
    kind: 'xlsx',
    label: 'export.xlsx',
    about: 'export.xlsx.about',
    extension: '.xlsx',
    load: async () => (await import('./xlsx.ts')).encodeXlsx
  },
  {
    kind: 'csv',
    label: 'export.csv',
    about: 'export.csv.about',
    extension: '.csv',
    load: async () => (await import('./csv.ts')).encodeCsv
  },
  {
    kind: 'parquet',
    label: 'export.parquet',
    about: 'export.parquet.about',
    extension: '.parquet',
    load: async () => (await import('./parquet.ts')).encodeParquet
  },
  {
    kind: 'svg',
    label: 'export.svg',
    about: 'export.svg.about',
    extension: '.svg',
    load: async () => (await import('./svg.ts')).encodeSvg
  },
  {
    kind: 'png',
    label: 'export.png',
    about: 'export.png.about',
    extension: '.png',
    load: async () => (await import('./png.ts')).encodePng
  },
  {
    kind: 'sql',
    label: 'export.sql',
    about: 'export.sql.about',
    extension: '.sql',
    load: async () => (await import('./sql.ts')).encodeSql
  },
  {
    kind: 'beeld',
    label: 'export.beeld',
    about: 'export.beeld.about',
    extension: '.json',
    load: async () => (await import('./picture-file.ts')).encodePicture
  }
];
