import { createDocument } from '#lib/document/create-document.ts';
import type { Document } from '#lib/document/model.ts';
import { buildReport } from '#lib/export/build-report.ts';
import { formats } from '#lib/export/formats/index.ts';
import type { Encode, ExportFile } from '#lib/export/export-format.ts';
import type { ExportPlatform } from '#lib/export/request.ts';
import type { Report } from '#lib/export/report.ts';
import { regionaal } from '#lib/templates/regionaal.ts';
import { createPlatform } from '#headless/create-platform.ts';
import { openNative } from '#headless/native-engine.ts';
import { readParts } from '#headless/read-parts.ts';
import { writeDocument, type Workshop } from '#headless/write-picture.ts';

/** Kinds of which one cell is enough to see how they are written. */
const ONCE = new Set(['map', 'trend', 'spine', 'branches', 'table', 'combination', 'distribution']);
const wishes = { locale: 'nl', datum: '2026-11-28', queries: true } as const;

/** A real picture, small enough to be written in every format: one cell of each kind, a local signal and own SQL. */
function pictureOf({ release, areas }: Workshop): Document {
  const area = areas.find(({ code }) => code === 'RIEC_ZWB');
  if (!area) throw new Error('no RIEC Zeeland West-Brabant');
  const seen = new Set<string>();
  const cells = regionaal.create(area, release, 'nl').filter(({ kind }) => {
    const again = ONCE.has(kind) && seen.has(kind);
    seen.add(kind);
    return !again;
  });
  const own = { name: '', folded: false } as const;
  return createDocument({
    id: 'proef',
    template: { name: 'regionaal', changed: true },
    release: { id: release.name, version: release.version, hash: release.regiobeeld.hash },
    parameters: { gebied: area.code, periode: '2024', vergelijking: 'nederland', own: {} },
    cells: [
      ...cells,
      {
        ...own,
        id: 'signaal',
        kind: 'text',
        spec: {
          callout: 'lokaal',
          author: 'Moerdijk',
          date: '2024-10-03',
          markdown: 'Toezichthouders zagen **acht** units met een ander gebruik dan vergund.'
        }
      },
      {
        ...own,
        id: 'eigen',
        kind: 'sql',
        name: 'leden',
        spec: {
          sql: "SELECT code, naam, length(code) * 205.75 AS maat FROM gebieden WHERE niveau = 'gemeente' AND list_contains($gemeenten, code) ORDER BY naam"
        }
      }
    ]
  });
}

export interface Written {
  readonly report: Report;
  file(kind: string): Promise<ExportFile>;
}

/** The picture's report, and its file in any format. Its cells run once, and each of its drawings is drawn once. */
export async function written(): Promise<Written> {
  const { firstView, boundaries } = readParts('demo');
  const made = createPlatform(boundaries);
  const drawn = new Map<string, Promise<Uint8Array>>();
  const platform: ExportPlatform = {
    ...made,
    rasterise(picture, scale) {
      const key = `${scale} ${picture.svg}`;
      const known = drawn.get(key) ?? made.rasterise(picture, scale);
      drawn.set(key, known);
      return known;
    }
  };
  const workshop: Workshop = { ...(await openNative('demo')), firstView, platform, appVersion: '0.1.0' };
  let asked: Parameters<Encode> | undefined;
  const gone = await writeDocument(workshop, pictureOf(workshop), wishes, async (...leaving) => {
    asked = leaving;
    return { bytes: new Uint8Array(), mime: '', extension: '' };
  });
  if (!gone.ok || !asked) throw new Error(gone.ok ? 'nothing left' : gone.error);
  const [cleared, request] = asked;
  return {
    report: await buildReport(cleared, request),
    async file(kind) {
      const encode = await formats.find((format) => format.kind === kind)?.load();
      if (!encode) throw new Error(`unknown format: ${kind}`);
      return encode(cleared, request);
    }
  };
}
