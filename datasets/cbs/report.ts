import type { Problem } from './read/statline-table.ts';
import type { ReleaseRows } from './release-rows.ts';

/** What became of one input file. */
export interface FileReport {
  readonly file: string;
  readonly title: string;
  /** StatLine id, null when it is not in the file or its name. */
  readonly table: string | null;
  readonly rows: number;
  readonly rowsUsed: number;
  readonly columns: number;
  readonly columnsUsed: readonly string[];
}

/** What of the input was used, what was not, and why. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly areas: Readonly<Record<string, number>>;
  readonly indicators: readonly {
    readonly id: string;
    readonly naam: string;
    readonly rows: number;
    readonly niveaus: string;
    readonly perioden: string;
  }[];
  /** Figures that CBS publishes but the disclosure policy does not show. */
  readonly leftOut: number;
  readonly problems: readonly Problem[];
}

/** The report of a release. */
export function toReport(
  files: readonly FileReport[],
  { indicators, observations, leftOut }: ReleaseRows,
  areas: readonly { readonly niveau: string }[],
  problems: readonly Problem[]
): Report {
  const count = <T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
    return counts;
  };
  const rows = count(observations, ({ indicator }) => indicator);
  return {
    files,
    areas: count(areas, ({ niveau }) => niveau),
    indicators: indicators.map(({ id, naam, niveaus, perioden }) => ({
      id,
      naam,
      rows: rows[id] ?? 0,
      niveaus: niveaus.join(', '),
      perioden: perioden.join(', ')
    })),
    leftOut,
    problems
  };
}

/** The report in a few lines, for the terminal. */
export function summarise({ files, indicators, problems }: Report): string[] {
  return [
    ...files.map(
      ({ file, rows, rowsUsed, columns, columnsUsed }) =>
        `${file}: ${rowsUsed}/${rows} rows, ${columnsUsed.length}/${columns} columns used`
    ),
    `${indicators.length} indicators; ${problems.length} kinds of things could not be used, told in report.json and verslag.md`
  ];
}

const KINDS: Readonly<Record<Problem['kind'], string>> = {
  bestand: 'Bestand niet gebruikt',
  samenhang: 'Onderdelen die elkaar tegenspreken',
  kolom: 'Kolommen niet gebruikt',
  rij: 'Rijen niet gebruikt'
};

/** The report as a page to read, in Dutch. */
export function toMarkdown(report: Report): string {
  const number = (value: number): string => value.toLocaleString('nl-NL');
  const files = report.files.map((file) => {
    const own = report.problems.filter(
      (problem) => problem.file === file.file || file.file.startsWith(`${problem.file}/`)
    );
    return [
      `## ${file.file}`,
      '',
      `${file.title}${file.table ? ` (${file.table})` : ''}: ${number(file.rowsUsed)} van ${number(file.rows)} rijen en ${file.columnsUsed.length} van ${file.columns} kolommen gebruikt.`,
      ...(Object.keys(KINDS) as Problem['kind'][]).flatMap((kind) => {
        const found = own.filter((problem) => problem.kind === kind);
        return found.length === 0 ? [] : ['', `### ${KINDS[kind]}`, '', ...found.map(toLine)];
      }),
      ''
    ].join('\n');
  });
  const rest = report.problems.filter(
    ({ file }) => !report.files.some((known) => known.file === file || known.file.startsWith(`${file}/`))
  );
  return [
    '# Verslag van het inlezen',
    '',
    `Gebieden: ${Object.entries(report.areas)
      .map(([niveau, count]) => `${number(count)} ${niveau}`)
      .join(', ')}.`,
    '',
    `Niet getoond omdat ze te klein zijn (buurt onder 50 inwoners, deel van een te kleine groep): ${number(report.leftOut)} cijfers.`,
    '',
    '| indicator | rijen | niveaus | perioden |',
    '| --- | ---: | --- | --- |',
    ...report.indicators.map(
      ({ naam, rows, niveaus, perioden }) => `| ${naam} | ${number(rows)} | ${niveaus} | ${perioden} |`
    ),
    '',
    ...files,
    ...(rest.length === 0 ? [] : ['## Overige bestanden', '', ...rest.map(toLine), ''])
  ].join('\n');
}

const toLine = ({ what, why, count }: Problem): string =>
  `- ${what}${count > 1 ? ` (${count} keer)` : ''}: ${why}.`;
