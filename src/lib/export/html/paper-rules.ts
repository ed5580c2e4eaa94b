const sans = '"Radio Canada","Radio Canada Variable",sans-serif';

/** Looks of the page on A4: nothing to fold out, texts small enough for a page to hold what belongs together, no cut figures. */
export const PAPER_RULES = `@media print{
dl{grid-template-columns:auto 1fr auto 1fr;gap:.6mm 5mm;font-size:7.5pt;line-height:1.35}
.callout.beperking{max-width:none}
.callout.beperking p{margin:0;font:8.5pt/1.35 ${sans}}
.margin{float:right;width:56mm;margin:0 0 2mm 6mm}
html{font-size:10pt}
body{max-width:none;padding:0}
header,footer,summary{display:none}
details{display:none}
h1{margin:0 0 1mm;font-size:24pt}
.facts{margin-bottom:1mm}
.small{margin-bottom:1mm;line-height:1.35}
h2{font-size:15pt;margin:4mm 0 1mm}
.margin+h2{margin-top:2mm}
h3{font-size:11pt;margin-bottom:2mm}
h4{font-size:9.5pt;margin-top:3mm}
.abreast{grid-template-columns:1fr 1fr;font-size:8.5pt;line-height:1.35}
.abreast p{margin-bottom:1mm}
.abreast h4{margin-top:1mm}
.abreast>div{break-inside:avoid}
figure,section.words{margin:4mm 0}
p,ul,ol,blockquote{margin-bottom:2mm;line-height:1.4}
h2,h3,h4,figcaption{break-after:avoid}
figure,tr,.callout,.findings li,.drawing{break-inside:avoid}
figure:has(>.wide>table:not(.heat)){break-inside:auto}
thead{display:table-header-group}
dl{break-inside:avoid}
p,ul,ol,blockquote,.callout{max-width:150mm}
.small{max-width:none}
.page{break-before:page;margin-top:0}
p{orphans:3;widows:3}
.small{break-inside:avoid}
p:has(+.wide){break-after:avoid}
.wide+p{break-before:avoid}
nav{margin:5mm 0;font-size:8.5pt;line-height:1.4}
nav ol{columns:2;max-width:none}
nav a{text-decoration:none}
table{font-size:8pt}
.heat{min-width:0;font-size:7pt}
.heat thead th{height:24mm;font-size:7.5pt}
.heat tbody td{font-size:7pt}
.heat tbody td.long{font-size:6.2pt}
.small{font-size:7.5pt}
.facts,figcaption span{font-size:8pt}
.findings li{padding:.9mm 0;font-size:10pt;line-height:1.3}
.swatch{margin-top:1.2mm}
.callout{margin:2mm 0;padding:2mm 4mm}
.callout .from{margin-bottom:1mm;font-size:8pt}
.wide{overflow:visible}
a{color:inherit}
}`;
