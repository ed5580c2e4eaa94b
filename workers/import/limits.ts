/** What one import may take: beyond it a browser gets slow or ends the tab. */
export const limits = {
  bytes: 400_000_000,
  /** Of all that a zip holds, unpacked. */
  unpacked: 800_000_000,
  /** An Excel file is a zip of XML, many times its size. */
  workbook: 60_000_000,
  rows: 3_000_000,
  columns: 4_000,
  cells: 80_000_000,
  /** Rows of area, period and measure; more becomes a plain table. */
  observations: 3_000_000
} as const;
