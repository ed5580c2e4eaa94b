import { readFile, writeFile } from 'node:fs/promises';
import { chartTheme, type ThemeName } from '#lib/charts/theme.ts';
import { plots } from './index.ts';
import { createDocument } from './plot.ts';

const FONT = 'node_modules/@fontsource-variable/radio-canada/files/radio-canada-latin-wght-normal.woff2';
const themes: readonly ThemeName[] = ['light', 'dark', 'print'];

/** Writes every picture in every theme into one page, to be looked at: `npx tsx tests/plots/gallery.ts page.html`. */
async function writeGallery(path: string): Promise<void> {
  const document = createDocument();
  const font = (await readFile(FONT)).toString('base64');
  const sections = themes.map((theme) => {
    const { surface, ink } = chartTheme(theme);
    const figures = plots.map(({ name, width, draw }, index) => {
      const svg = draw({ document, width, locale: 'nl', theme, idPrefix: `${theme}-${index}` });
      return `<figure style="width:${width}px"><figcaption>${name}</figcaption>${svg.outerHTML}</figure>`;
    });
    return `<section id="${theme}" style="background:${surface};color:${ink}">${figures.join('')}</section>`;
  });
  const css = await readFile('src/lib/charts/plot.css', 'utf8');
  await writeFile(
    path,
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Charts</title><style>
@font-face{font-family:'Radio Canada';src:url(data:font/woff2;base64,${font});font-weight:300 700}
body{margin:0;font:14px 'Radio Canada'}section{display:flex;flex-wrap:wrap;gap:28px;padding:28px;align-items:flex-start}
figure{margin:0}figcaption{font-size:12px;font-weight:600;margin-bottom:8px}${css}</style>${sections.join('')}</html>`
  );
}

await writeGallery(process.argv[2] ?? 'test-results/gallery.html');
