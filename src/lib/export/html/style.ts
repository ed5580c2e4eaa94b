import { strFromU8 } from 'fflate';
import { classStyle } from '../../charts/class-style.ts';
import { figureClasses } from '../../charts/figure-class.ts';
import { chartTheme } from '../../charts/theme.ts';
import type { FontFace } from '../request.ts';
import type { Report } from '../report.ts';
import { PAPER_RULES } from './paper-rules.ts';
import { hatchImage } from './hatch-image.ts';
import { pageRule } from './page-rule.ts';
import { watermarkRules } from './watermark.ts';

const { ink, ink2, line, line2, petrol, sunken } = chartTheme('print');

/** Looks of the page on a screen and on A4, with its fonts in it. */
export const toStyle = (report: Report, fonts: readonly FontFace[]): string =>
  [...fonts.filter(isUsed).map(toFace), toRules(report, 'html', 'body'), pageRule(report)].join('\n');

/** Looks of what stands on the page, under the elements that are its root and its body. */
export const toRules = (report: Report, root: string, body: string): string =>
  [
    RULES.replaceAll('html{', `${root}{`).replaceAll('body{', `${body}{`),
    ...figureClasses.map(toClass),
    watermarkRules(report.notice, body)
  ].join('\n');

/** Bold words are set in Newsreader, figures and heads in the semibold of Radio Canada. */
const isUsed = ({ family, weight, style }: FontFace): boolean =>
  style === 'normal' && (family === 'Newsreader' || weight === 400 || weight === 600);

const toFace = ({ family, weight, style, data }: FontFace): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${btoa(strFromU8(data, true))})}`;

function toClass(of: (typeof figureClasses)[number]): string {
  const { fill, text, hatch } = classStyle(of, 'print');
  const drawn = hatch === 'none' || hatch === 'dotted' ? '' : hatchImage(hatch);
  const frame = hatch === 'dotted' ? `outline:1px dotted ${line2};outline-offset:-1px;` : '';
  return `.${of}{background-color:${fill ?? '#fff'};color:${fill === null ? ink : text};${drawn}${frame}}`;
}

const RULES = `*{box-sizing:border-box}
.whole{white-space:nowrap}
html{color:${ink};background:#fff;font:16px/1.56 Newsreader,"Newsreader Variable",Georgia,serif;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:900px;margin:0 auto;padding:24px 20px 60px}
h1{margin:.4em 0 .2em;font:500 clamp(30px,6vw,46px)/1.06 Newsreader,"Newsreader Variable",Georgia,serif;text-wrap:balance}
h2{margin:52px 0 6px;font:500 27px/1.2 Newsreader,"Newsreader Variable",Georgia,serif}
h3{margin:0 0 12px;color:${ink2};font:italic 400 18px/1.3 Newsreader,"Newsreader Variable",Georgia,serif}
h4{margin:20px 0 4px;font:600 15px/1.3 "Radio Canada","Radio Canada Variable",sans-serif}
p,ul,ol,blockquote{max-width:680px;margin:0 0 12px}
a{color:${petrol}}
table,nav,header,footer,figcaption,.small,.facts,summary,dl{font-family:"Radio Canada","Radio Canada Variable",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
header,footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;font-size:13px}
header strong,footer strong{padding:2px 8px;border:1px solid ${line2};border-radius:3px;background:#fff;font-weight:600}
.facts,.small,figcaption span{color:${ink2};font-size:13px;line-height:1.5}
nav{margin:28px 0;font-size:14px}nav h2{margin:0 0 4px;font:600 15px/1.3 "Radio Canada","Radio Canada Variable",sans-serif}
nav ol{columns:2 260px;column-gap:48px;margin:0;padding-left:22px}
figure,section.words{margin:28px 0}
@media (min-width:700px){.margin{float:right;width:250px;margin:8px 0 16px 28px}}nav,h2{clear:right}.margin+h2{clear:none;margin-top:24px}
figcaption b{display:block;font-weight:600}figcaption span{display:block}figcaption{margin-bottom:8px}
.drawing svg{display:block;width:100%;height:auto}
.findings{padding:0;list-style:none;max-width:none}
.findings li{display:flex;gap:12px;padding:9px 0;border-bottom:1px solid ${line};font-size:18px;line-height:1.42}
.swatch{flex:none;width:13px;height:13px;margin-top:7px;border-radius:2px;border:1px solid ${line2}}
.sentence{margin-top:8px}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:13px;line-height:1.35;background:#fff}
caption{padding:4px 0;text-align:left;font-weight:600}
th,td{padding:4px 10px 4px 0;border-bottom:1px solid ${line};text-align:left;vertical-align:top}
thead th{border-bottom-color:${line2};color:${ink2};font-weight:600;vertical-align:bottom}
.number{text-align:right;white-space:nowrap}thead .number{white-space:normal}
.heat{border-collapse:separate;border-spacing:1px;table-layout:fixed;min-width:760px}
.wide:has(.heat){padding-right:28px}.heat thead td{width:30%;border:0}.heat thead th{height:104px;padding:0 4px 6px 0;border:0;color:${ink};font-weight:400;text-align:right;vertical-align:bottom}
.heat thead th+th span{display:block;width:0;margin-left:58%;transform:rotate(-52deg);transform-origin:0 100%;text-align:left;white-space:nowrap}.heat thead th:nth-child(2){font-weight:600}
.heat tbody th{padding:2px 8px 2px 0;border:0;font-weight:400;vertical-align:middle}.heat small{color:${ink2}}
.heat tbody td{position:relative;padding:3px 4px;border:0;text-align:right;font-size:12px;vertical-align:middle}.heat tbody td.long{padding:3px 1px;letter-spacing:-.03em;font-size:11px}
.heat tbody td:nth-child(2){outline:1.5px solid ${ink};outline-offset:-1px;font-weight:600}
.heat td i{position:absolute;top:1px;left:2px;font:normal 7px/1 sans-serif}.heat .apart>*{border-top:5px solid #fff}
.callout{max-width:680px;margin:16px 0;padding:12px 16px;background:#fff}.callout .from{margin:0 0 6px;font:13px/1.4 "Radio Canada","Radio Canada Variable",sans-serif}
.callout>:last-child{margin-bottom:0}
.duiding{border-left:3px solid ${ink}}.lokaal{border:1px dashed ${line2}}.beperking{border:1px solid ${line2}}
.lokaal .from b{padding:1px 6px;border-radius:3px;background:${ink};color:#fff}
.lines>div{height:9mm;border-bottom:1px solid ${line2}}.lines{margin-bottom:3mm}
.abreast{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:8px 28px;font:14px/1.45 "Radio Canada","Radio Canada Variable",sans-serif}.abreast p{margin-bottom:6px}.abreast h4{margin-top:12px}
details{margin:6px 0}summary{color:${petrol};font-size:13px;cursor:pointer}
pre{padding:12px;overflow-x:auto;background:${sunken};font-size:12px;line-height:1.45}
dl{display:grid;grid-template-columns:minmax(140px,auto) 1fr;gap:4px 16px;font-size:13px}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:2px solid ${petrol};outline-offset:2px}
footer{margin-top:40px;padding-top:12px;border-top:1px solid ${line2};color:${ink2}}
${PAPER_RULES}`;
