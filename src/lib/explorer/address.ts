import type { AreaCode, CustomRegion } from '../areas/area.ts';
import { parseAreaCode } from '../areas/code.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { gridLevels } from '../indicators/area-grid.ts';
import type { Indicator, IndicatorId, Period } from '../indicators/definition.ts';
import { nearestPeriod } from './absence.ts';
import { decodeCodes, encodeCodes } from './code-list.ts';
import { createExploration } from './create-exploration.ts';
import { classMethods, explorerComparisons, mapKinds, mostFilters, viewKinds } from './state.ts';
import type { Exploration, Filter } from './state.ts';

/** What an address may name. */
export interface AddressWorld {
  readonly indicators: readonly Indicator[];
  readonly periods: readonly Period[];
  /** Gemeenten and larger areas; wijken and buurten are taken by the form of their code. */
  readonly areas: AreaDirectory;
}

const mostRegions = 20;

/**
 * The exploration as parameters of the address: what a reader would ask for always, the rest where it differs from
 * what the explorer opens with. The same exploration always gives the same text.
 */
export function encodeExploration(state: Exploration): URLSearchParams {
  const { indicator, gebied, periode, vergelijking } = state;
  const usual = createExploration({ indicator, gebied, periode });
  const address = new URLSearchParams({ indicator, gebied, periode, vergelijking });
  const add = (name: string, of: (one: Exploration) => string) => {
    if (of(state) !== of(usual)) address.append(name, of(state));
  };
  add('niveau', ({ level }) => level);
  add('binnen', ({ within }) => within ?? '');
  add('tweede', ({ second }) => second ?? '');
  add('weergaven', ({ views }) => views.join('.'));
  add('vol', ({ full }) => full ?? '');
  add('kaart', ({ map }) => map);
  add('klassen', ({ method, steps }) => `${method}*${steps}`);
  add('waarde', ({ smoothed }) => (smoothed ? 'geschat' : 'ruw'));
  add('keuze', ({ selection }) => encodeCodes(selection));
  for (const { indicator, range } of state.filters)
    address.append('filter', range ? `${indicator}*${range.low}*${range.high}` : indicator);
  for (const { code, naam, leden } of state.regions)
    address.append('regio', `${code}*${encodeCodes(leden)}*${naam}`);
  return address;
}

/** Reads an address; what it leaves out or has wrong is as the explorer opens with `start`. */
export function parseExploration(
  address: URLSearchParams,
  start: Pick<Exploration, 'indicator' | 'gebied' | 'periode'>,
  { indicators, periods, areas }: AddressWorld
): Exploration {
  const usual = createExploration(start);
  const asked = (name: string) => address.get(name) ?? '';
  const isIndicator = (id: string) => indicators.some((indicator) => indicator.id === id);
  const regions = parseRegions(address.getAll('regio'));
  const ownRegion = (code: AreaCode) => regions.find((region) => region.code === code)?.code;
  const isArea = (code: AreaCode) =>
    areas.get(code) !== undefined || ownRegion(code) !== undefined || isPart(code);
  const one = <T>(name: string, isRight: (text: string) => boolean, otherwise: T) =>
    isRight(asked(name)) ? asked(name) : otherwise;
  const level = gridLevels.find((name) => name === asked('niveau')) ?? usual.level;
  const views = parseViews(asked('weergaven'));
  const indicator = one('indicator', isIndicator, usual.indicator);
  const there = indicators.find(({ id }) => id === indicator)?.perioden ?? [];
  const usualPeriod = nearestPeriod([...there].sort(), usual.periode) ?? usual.periode;
  return {
    level,
    within: one('binnen', isArea, null),
    gebied: one('gebied', isArea, usual.gebied),
    periode: one('periode', (period) => periods.includes(period), usualPeriod),
    vergelijking:
      explorerComparisons.find((name) => name === asked('vergelijking')) ??
      ownRegion(asked('vergelijking')) ??
      usual.vergelijking,
    indicator,
    second: one('tweede', isIndicator, null),
    filters: parseFilters(address.getAll('filter'), isIndicator),
    views: views.length > 0 ? views : usual.views,
    full: viewKinds.find((view) => view === asked('vol')) ?? null,
    map: mapKinds.find((kind) => kind === asked('kaart')) ?? usual.map,
    ...parseMethod(asked('klassen'), usual),
    smoothed: asked('waarde') === 'geschat',
    selection: decodeCodes(asked('keuze')).filter((code) => levelOf(code) === level),
    regions
  };
}

const levelOf = (code: AreaCode) => {
  const parsed = parseAreaCode(code);
  return parsed.ok ? parsed.value.level : null;
};
const isPart = (code: AreaCode) => ['wijk', 'buurt'].includes(levelOf(code) ?? '');

const parseViews = (text: string) => [
  ...new Set(text.split('.').flatMap((name) => viewKinds.find((view) => view === name) ?? []))
];

function parseMethod(text: string, { method, steps }: Exploration): Pick<Exploration, 'method' | 'steps'> {
  const [name, count = ''] = text.split('*');
  const found = classMethods.find((one) => one === name);
  return { method: found ?? method, steps: /^[2-7]$/.test(count) ? Number(count) : steps };
}

function parseFilters(
  texts: readonly string[],
  isIndicator: (id: IndicatorId) => boolean
): readonly Filter[] {
  const filters = new Map<IndicatorId, Filter>();
  for (const text of texts) {
    const [indicator = '', ...bounds] = text.split('*');
    if (!isIndicator(indicator) || filters.has(indicator) || filters.size === mostFilters) continue;
    const [low = NaN, high = NaN] = bounds.map((bound) => (bound === '' ? NaN : Number(bound)));
    const range = Number.isFinite(low) && Number.isFinite(high) && low <= high ? { low, high } : null;
    filters.set(indicator, { indicator, range });
  }
  return [...filters.values()];
}

function parseRegions(texts: readonly string[]): readonly CustomRegion[] {
  const regions = new Map<AreaCode, CustomRegion>();
  for (const text of texts.slice(0, mostRegions)) {
    const [, code, members = '', naam = ''] =
      /^(EIGEN_[A-Z0-9_]{1,40})\*([^*]*)\*([\s\S]{0,80})$/.exec(text) ?? [];
    const leden = decodeCodes(members);
    if (code !== undefined && naam !== '' && leden.length > 0) regions.set(code, { code, naam, leden });
  }
  return [...regions.values()];
}
