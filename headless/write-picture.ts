import type { Area } from '#lib/areas/area.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import { err, ok, type Result } from '#lib/base/result.ts';
import { cellKindsByName } from '#lib/cells/index.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Document } from '#lib/document/model.ts';
import { pictureTitle } from '#lib/templates/picture-title.ts';
import { Runtime } from '#lib/document/runtime.ts';
import type { Encode, ExportFile } from '#lib/export/export-format.ts';
import type { ExportPlatform } from '#lib/export/request.ts';
import { clear } from '#lib/gates/cleared.ts';
import { prepareDeparture } from '#lib/gates/prepare-departure.ts';
import { translate } from '#lib/i18n/messages.ts';
import { latestPeriod } from '#lib/indicators/latest-period.ts';
import { describeArea } from '#lib/language/describe-area.ts';
import { templateFor, templates } from '#lib/templates/index.ts';
import type { NativeRelease } from './native-engine.ts';
import type { Order } from './parse-order.ts';
import type { ReleaseParts } from './read-parts.ts';

/** A release with everything that pictures of it are made with. */
export interface Workshop extends NativeRelease, Pick<ReleaseParts, 'firstView'> {
  readonly platform: ExportPlatform;
  readonly appVersion: string;
}

type Wishes = Pick<
  Order,
  'sjabloon' | 'periode' | 'vergelijking' | 'locale' | 'auteur' | 'datum' | 'queries'
>;

/** A picture of one area, from template to file: what the page does, in one go. Null: the gates' reasons. */
export const writePicture = (
  workshop: Workshop,
  area: Area,
  wishes: Wishes,
  encode: Encode
): Promise<Result<ExportFile, string>> =>
  writeDocument(workshop, documentOf(workshop, area, wishes), wishes, encode);

/** Any document as a file: its cells run, the gates look, and what may leave is written. */
export async function writeDocument(
  workshop: Workshop,
  document: Document,
  { locale, datum: date, queries }: Pick<Wishes, 'locale' | 'datum' | 'queries'>,
  encode: Encode
): Promise<Result<ExportFile, string>> {
  const { release, areas, firstView, platform, appVersion } = workshop;
  const runtime = new Runtime({
    ...workshop,
    document,
    kinds: cellKindsByName,
    locale,
    now: () => performance.now()
  });
  await runtime.settled();
  const state = runtime.state.bind(runtime);
  runtime.dispose();
  const { report: gates, leaving } = await prepareDeparture({
    document,
    state,
    kinds: cellKindsByName,
    release,
    areas: runtime.areas,
    locale,
    published: []
  });
  const cleared = clear(leaving, gates, new Set());
  if (!cleared.ok)
    return err(
      cleared.error
        .map(({ title, reason, values }) => `${translate('nl', title)}: ${translate('nl', reason, values)}`)
        .join('\n')
    );
  const directory = createDirectory(areas);
  const area = directory.get(document.parameters.gebied);
  const file = await encode(cleared.value, {
    platform,
    release,
    gates,
    title: pictureTitle(document, directory, locale),
    about: area ? describeArea(area, directory, firstView, locale) : '',
    locale,
    date,
    appVersion,
    queries,
    signal: new AbortController().signal,
    progress: async () => undefined
  });
  return ok(file);
}

function documentOf({ release }: NativeRelease, area: Area, wishes: Wishes): Document {
  const name = wishes.sjabloon ?? templateFor(area.niveau).name;
  const template = templates.find((one) => one.name === name);
  if (!template) throw new Error(`unknown template: ${name}`);
  const { name: id, version, regiobeeld } = release;
  const document = createDocument({
    id: 'beeld',
    template: { name, changed: false },
    release: { id, version, hash: regiobeeld.hash },
    parameters: {
      gebied: area.code,
      periode: wishes.periode ?? latestPeriod(release),
      vergelijking: wishes.vergelijking,
      own: {}
    },
    cells: template.create(area, release, wishes.locale)
  });
  return { ...document, author: wishes.auteur };
}
