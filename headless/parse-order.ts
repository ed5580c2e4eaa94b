import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#lib/base/result.ts';
import { formats } from '#lib/export/formats/index.ts';
import type { ExportFormat } from '#lib/export/export-format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { templates } from '#lib/templates/index.ts';

/** What the command line asks for. */
export interface Order {
  /** Name or code of an area; null: every gemeente. */
  readonly gebied: string | null;
  /** Name of a template; null: the one that suits the area. */
  readonly sjabloon: string | null;
  /** Null: the latest that most indicators have. */
  readonly periode: string | null;
  readonly vergelijking: string;
  readonly format: ExportFormat;
  /** A file for one picture, a folder for every gemeente. */
  readonly to: string;
  readonly uitgave: string;
  readonly locale: Locale;
  readonly auteur: string;
  readonly datum: string;
  readonly queries: boolean;
}

const kinds = formats.map(({ kind }) => kind).join(', ');

export const USAGE = `Een beeld zonder browser:
  npm run beeld -- --gebied "RIEC Limburg" --uit beeld.docx
  npm run beeld -- --alle-gemeenten --map uit/ [--formaat docx]

  --gebied        naam of code van een gemeente, RIEC, provincie of veiligheidsregio
  --uit           bestand; de extensie bepaalt de vorm (${formats.map(({ extension }) => extension).join(' ')})
  --formaat       de vorm, als de extensie het niet zegt: ${kinds}
  --sjabloon      ${templates.map(({ name }) => name).join(', ')} (anders: wat bij het gebied past)
  --periode       bijvoorbeeld 2024 (anders: de laatste met de meeste cijfers)
  --vergelijking  nederland (anders), provincie of riec
  --uitgave       map onder static/data (anders: demo)
  --auteur        wie het beeld opstelt
  --taal          nl (anders) of en
  --datum         datum op het beeld, JJJJ-MM-DD (anders: vandaag); dezelfde datum geeft dezelfde bytes
  --sql           zet de zoekvraag van elke figuur achterin`;

/** Reads the command line; what is wrong with it is said in one sentence. */
export function parseOrder(args: readonly string[], today: string): Result<Order, string> {
  const read = readArguments(args);
  if (!read.ok) return read;
  const values = read.value;
  const every = values['alle-gemeenten'] === true;
  if (every === (values.gebied !== undefined))
    return err(every ? 'Kies --gebied of --alle-gemeenten, niet allebei.' : 'Geef een gebied met --gebied.');
  const to = every ? values.map : values.uit;
  if (!to) return err(every ? 'Geef een map met --map.' : 'Geef een bestand met --uit.');
  const format = formatOf(values.formaat, every ? '.docx' : extname(to).toLowerCase());
  if (!format.ok) return format;
  const { sjabloon = null, periode = null, vergelijking = 'nederland', taal = 'nl', datum = today } = values;
  if (sjabloon !== null && !templates.some(({ name }) => name === sjabloon))
    return err(
      `Sjabloon ‘${sjabloon}’ bestaat niet. Kies uit: ${templates.map(({ name }) => name).join(', ')}.`
    );
  if (!['nederland', 'provincie', 'riec'].includes(vergelijking))
    return err(`Vergelijking ‘${vergelijking}’ bestaat niet. Kies uit: nederland, provincie, riec.`);
  if (taal !== 'nl' && taal !== 'en') return err(`Taal ‘${taal}’ bestaat niet. Kies nl of en.`);
  if (!isDate(datum)) return err(`‘${datum}’ is geen datum. Schrijf die als 2026-11-28.`);
  return ok({
    gebied: values.gebied ?? null,
    sjabloon,
    periode,
    vergelijking,
    format: format.value,
    to,
    uitgave: values.uitgave ?? 'demo',
    locale: taal,
    auteur: values.auteur ?? '',
    datum,
    queries: values.sql === true
  });
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

const text = { type: 'string' } as const;

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        gebied: text,
        'alle-gemeenten': { type: 'boolean' },
        uit: text,
        map: text,
        formaat: text,
        sjabloon: text,
        periode: text,
        vergelijking: text,
        uitgave: text,
        auteur: text,
        taal: text,
        datum: text,
        sql: { type: 'boolean' }
      }
    });
    return ok(values);
  } catch (cause) {
    const option = /'(--?[^' ]+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
    return err(
      option ? `Optie ${option} is onbekend of mist een waarde.` : 'Deze opties zijn niet te lezen.'
    );
  }
}

function formatOf(kind: string | undefined, extension: string): Result<ExportFormat, string> {
  const found = formats.find((one) => (kind ? one.kind === kind : one.extension === extension));
  if (found) return ok(found);
  if (kind === 'pdf' || (!kind && extension === '.pdf'))
    return err('PDF maakt de browser (Exporteer, PDF), of een tekstverwerker uit het Word-bestand.');
  return err(
    kind
      ? `Vorm ‘${kind}’ bestaat niet. Kies uit: ${kinds}.`
      : `De extensie ‘${extension}’ zegt niet welke vorm u wilt. Kies met --formaat uit: ${kinds}.`
  );
}
