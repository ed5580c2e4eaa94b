import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind, FigureTable } from '../../document/cell-kind.ts';
import { formatList, formatNumber, formatPercent, formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import { areaFeatures } from '../../indicators/area-features.ts';
import { observationsFromTable } from '../../indicators/observation.ts';
import { planAssessments } from '../../indicators/plan.ts';
import { placeName } from '../../language/place-name.ts';
import { peersSentence } from '../../language/sentences/peers.ts';
import { parseSpec, shortText } from '../parse-spec.ts';
import { findPeers } from './find-peers.ts';
import type { PeersOutput } from './output.ts';

/** Fewer say little, more are no longer alike. */
export const counts = { least: 5, usual: 15, most: 30 } as const;

export interface PeersSpec {
  readonly title: string;
  readonly count: number;
}

const schema = v.object({
  title: v.optional(shortText, ''),
  count: v.pipe(v.number(), v.integer(), v.minValue(counts.least), v.maxValue(counts.most))
});

/** The gemeenten most like the area, and in which features they are alike. */
export const peersCell: CellKind<PeersSpec, PeersOutput> = {
  kind: 'peers',
  label: 'cells.kind.peers',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({ tables: ['waarnemingen'], cells: [], parameters: ['gebied', 'periode'] }),
  async run({ count }, context) {
    const { area, parameters } = context.resolved;
    const nothing = { areas: [], features: [], peers: [] };
    if (area.niveau !== 'gemeente') return ok({ ...nothing, refusal: 'gemeente' });
    const features = areaFeatures(context.release, parameters.periode);
    if (features.length === 0) return ok({ ...nothing, refusal: 'unknown' });
    const answer = await context.query(featuresQuery(context));
    if (!answer.ok) return err({ kind: 'engine', error: answer.error });
    const gemeenten = context.areas.level('gemeente').map(({ code }) => code);
    return ok(findPeers(area.code, gemeenten, features, observationsFromTable(answer.value), count));
  },
  title({ title, count }, { peers }, { locale, resolved }) {
    const period = formatPeriod(resolved.parameters.periode, locale);
    if (title !== '') return `${title}, ${period}`;
    const area = resolved.area.naam;
    return translate(locale, 'cells.peers.title', { area, period, count: peers.length || count });
  },
  describe,
  table: (spec, output, context) =>
    output.refusal ? null : peersTable(peersCell.title(spec, output, context), output, context),
  sql: (_spec, context) => (context.resolved.area.niveau === 'gemeente' ? featuresQuery(context) : null),
  figures: (_spec, { peers }, { areas, locale }) =>
    peers.map(({ area, distance }) => ({
      name: areas.get(area)?.naam ?? area,
      value: distance,
      shown: formatNumber(distance, 2, locale)
    })),
  values: (spec, output, context) =>
    output.refusal
      ? []
      : [
          { name: 'zin', shown: describe(spec, output, context) },
          { name: 'aantal', shown: formatNumber(output.peers.length, 0, context.locale) },
          {
            name: 'namen',
            shown: formatList(
              output.peers.map(({ area }) => context.areas.get(area)?.naam ?? area),
              context.locale
            )
          }
        ],
  example: { title: '', count: counts.usual }
};

/** Every figure that features are read from. */
const featuresQuery = ({ release, resolved: { parameters } }: CellContext) =>
  planAssessments(
    [...new Set(areaFeatures(release, parameters.periode).flatMap(({ sources }) => sources))],
    parameters.periode
  );

/** With whom the area can be compared, in what they are alike, what weighs most, and who is nearest. */
function describe(
  _spec: PeersSpec,
  { refusal, areas, features, peers }: PeersOutput,
  { locale, resolved, areas: directory }: CellContext
): string {
  const area = placeName(resolved.area.code, directory, locale);
  if (refusal) return translate(locale, `cells.peers.refused.${refusal}`, { area });
  const { sentence } = peersSentence(
    {
      places: peers.map((one) => areas.indexOf(one.area)),
      distances: peers.map(({ distance }) => distance),
      contributions: features
    },
    area,
    locale
  );
  const names = peers.slice(0, 3).map((one) => placeName(one.area, directory, locale));
  return `${sentence.plain} ${translate(locale, 'cells.peers.nearest', { area, names: formatList(names, locale) })}`;
}

/** The area, its peers, and at the foot which part of the distance each feature brings. */
function peersTable(
  caption: string,
  { areas, features, peers }: PeersOutput,
  { locale, resolved, areas: directory }: CellContext
): FigureTable {
  const values = (code: string) =>
    features.map(({ values, decimals }) =>
      formatNumber(values[areas.indexOf(code)] ?? null, decimals, locale)
    );
  return {
    caption,
    columns: [
      { label: translate(locale, 'figures.column.area'), numeric: false },
      { label: translate(locale, 'cells.peers.column.distance'), numeric: true },
      ...features.map(({ id }) => ({ label: translate(locale, `cells.peers.feature.${id}`), numeric: true }))
    ],
    rows: [
      [resolved.area.naam, '–', ...values(resolved.area.code)],
      ...peers.map(({ area, distance }) => [
        directory.get(area)?.naam ?? area,
        formatNumber(distance, 2, locale),
        ...values(area)
      ]),
      [
        translate(locale, 'cells.peers.column.share'),
        formatPercent(100, 0, locale),
        ...features.map(({ share }) => formatPercent(100 * share, 0, locale))
      ]
    ]
  };
}
