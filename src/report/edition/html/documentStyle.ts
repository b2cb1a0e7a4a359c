// Style of an edition: a quiet page, light and dark by the reader's setting, A4 in print; no outside file.
import type { Language } from '#kernel/language';
import { DARK, LIGHT, PRINT } from './colours.ts';

const TEXT = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:3rem 1.25rem 4rem;max-width:84rem;background:var(--paper);color:var(--ink);
font:16px/1.5 "Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
:lang(zh){line-height:1.7}
:lang(en){font-variant-east-asian:proportional-width}
h1{font-size:2.441rem;line-height:1.2;margin:.5rem 0;text-wrap:balance}
h2{font-size:1.563rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.25rem;line-height:1.35;margin:0 0 .5rem}
h4{font-size:1rem;line-height:1.5;margin:0 0 .25rem}
p,ul,ol,dl{max-width:75ch;margin:.5rem 0}
:lang(zh) :is(p,ul,dl){max-width:38em}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:.06em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
:target{background:var(--soft);outline:2px solid var(--accent);outline-offset:2px}
section:target{background:none;outline:0}
.foot,.note,.reason,.unit,.revised,figcaption .subtitle{color:var(--muted);font-size:.8125rem}
.kicker,.empty,caption,.caption{color:var(--muted)}
.lead{font-size:1.25rem;line-height:1.55}
.note{display:block}
.foot{margin:.25rem 0}
.wanted{color:var(--muted);border-left:3px solid var(--rule);padding-left:.75rem}
.callout{padding:.5rem .75rem;border-left:3px solid var(--behind);background:var(--soft)}
.callout.note{border-left-color:var(--accent);color:inherit;font-size:inherit}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none;max-width:none}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1.25rem}
dt{color:var(--muted)}
dd{margin:0}
.mark-met,.mark-met-early,.mark-done{color:var(--met)}
.mark-not-met,.mark-error{color:var(--not-met)}
.mark-ahead,.mark-on-schedule,.mark-note{color:var(--ahead)}
.mark-behind,.mark-warning{color:var(--behind)}
.mark-cannot-be-judged,.mark-not-entered,.mark-other{color:var(--none)}`;

const DRAWN = `
figure{margin:1.5rem 0;max-width:46rem}
figcaption .title{font-weight:600;margin:0}
figcaption .subtitle{margin:0 0 .25rem}
.drawing,.map,.table{overflow-x:auto}
.chart{display:block;width:100%;min-width:30rem;height:auto}
figure summary{font-size:.8125rem;color:var(--muted);padding:.25rem 0}
.table{margin:1rem 0 .25rem}
.table.long{max-height:85vh;overflow:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
caption,.caption{text-align:left;font-weight:600;padding:.25rem 0}
caption.repeated{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.35rem 1rem .35rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
thead th{position:sticky;top:0;background:var(--paper);border-bottom:1.5px solid var(--ink);font-weight:600;vertical-align:bottom}
th .unit{display:block;font-weight:400}
th.number,td.number{text-align:right}
:is(.number,.period,.date){white-space:nowrap}
:is(.number,.period,.date) :is(.note,.reason){white-space:normal}
td.number .revised{display:block}
td.text{min-width:5em}
td.text:nth-child(-n+2){min-width:10em}
.tiles{display:grid;gap:3px;grid-auto-columns:minmax(5.5rem,8rem);grid-auto-rows:minmax(4.25rem,auto);padding:0;list-style:none;margin:.5rem 0}
ol.tiles{max-width:none}
.tiles>li{grid-column:var(--column);grid-row:var(--row)}
.tile{padding:.35rem .5rem;display:flex;flex-direction:column;justify-content:space-between;font-size:.8125rem}
.tile .value{font-weight:600}
.tile a{color:inherit}
${[0, 1, 2, 3, 4].map((step) => `.step-${step}{background:var(--step-${step})}`).join('')}`;

const LAYOUT = `
header{border-bottom:1.5px solid var(--ink);padding-bottom:1.5rem}
header p{margin:.25rem 0}
header .kicker{margin:0}
header .subtitle{font-size:1.25rem}
header .as-of{margin-top:1rem}
header .issuer{color:var(--muted)}
nav{margin-top:2rem;font-size:.875rem}
nav h2{font-size:1rem}
nav ul{list-style:none;padding-left:0;margin:0}
nav ul ul{padding-left:1em}
nav a{text-decoration:none;display:block;padding:.15rem 0}
nav a:hover{text-decoration:underline}
main>section{margin-top:2rem}
main>.level-1{margin-top:3rem;border-top:1px solid var(--rule);padding-top:1.5rem}
.colophon{margin-top:3rem;border-top:1px solid var(--rule);padding-top:1.5rem;font-size:.875rem;color:var(--muted)}
.colophon h2{font-size:1rem}
.cards main>section{max-width:46rem}
@media (min-width:75rem){.reading:has(nav){display:grid;grid-template-columns:15rem minmax(0,1fr);column-gap:3.5rem}
nav{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow-y:auto}
main>section:first-child{border-top:0;margin-top:2rem;padding-top:0}}
@media (max-width:40rem){body{padding-top:1.5rem}h1{font-size:1.953rem}dl{display:block}dd{margin-bottom:.5rem}
.tiles{grid-template-columns:1fr 1fr}.tiles>li{grid-area:auto}nav ul ul{display:none}}`;

/** Pages of A4, wide tables on their side; a title page, then the contents, then the parts. */
const PAPER = `
body{max-width:none;padding:0;font-size:11pt}
a{text-decoration:none}
:is(p,li,dd)>.cite::after{content:"[" attr(data-cite) "]";font-size:.65em;vertical-align:super;line-height:0;color:var(--muted)}
:is(h2,h3,h4,caption,figcaption){break-after:avoid}
:is(.foot,.note,.reason,.unit,.revised),figcaption .subtitle{font-size:.85em}
p{orphans:2;widows:2}
.lead{font-size:1.15em}
main>section{margin-top:1.25rem}
main>.level-3{margin-top:.75rem}
main>.level-1,.colophon{border-top:0;padding-top:0}
.new-page{break-before:page}
.landscape{page:wide}
:is(tr,figure,.callout,dl>*){break-inside:avoid}
figure{max-width:135mm;margin:1rem 0}
figure details{display:none}
.chart{min-width:0}
.table,.table.long,.drawing,.map{overflow:visible;max-height:none}
table{font-size:9pt;line-height:1.35}
.landscape table{font-size:8pt}
thead{display:table-header-group}
thead th{position:static}
th,td{padding:.2rem .6rem .2rem 0}
td.text,td.text:nth-child(-n+2),th.text{min-width:5em}
.reading:has(nav){display:block}
nav{margin:0;font-size:10pt;position:static;max-height:none;overflow:visible}
nav a{padding:.1rem 0}
nav>ul>li{break-inside:avoid}
nav ul:has(>:nth-child(9)){columns:2;column-gap:2em}
:is(.report,.briefs) nav{break-after:page}
.report header{height:245mm;display:flex;flex-direction:column;align-items:center;text-align:center;border:0;padding:0;break-after:page}
.report header .kicker{align-self:flex-start}
.report h1{margin-top:55mm;font-size:26pt}
.report header .subtitle{font-size:16pt}
.report header .issuer{margin-top:auto;font-size:14pt;color:var(--ink)}
.briefs nav{margin-top:1.5rem}
.briefs main{font-size:9pt}
.briefs main>section{page:brief;margin-top:.75rem}
.briefs main>.landscape{page:wide}
.briefs main>.level-1{break-before:page}
.briefs nav+main>.level-1:first-child{break-before:auto}
.briefs main :is(p,ul,dl,figure,.table){margin-top:.25rem;margin-bottom:.25rem}
.briefs main :is(.foot,.caption){margin:0}
.briefs main dl{row-gap:0;max-width:none}
.briefs main table{font-size:8.5pt}
.briefs main :is(th,td){padding-top:.1rem;padding-bottom:.1rem}
.briefs figure{max-width:88mm}
.cards main>section{break-inside:avoid}`;

const pageNumber = (language: Language): string =>
  `@bottom-center{content:${language === 'zh' ? '"— " counter(page) " —"' : 'counter(page)'};font:9pt "Noto Sans SC",sans-serif}`;

export function documentStyle(language: Language): string {
  return `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}${TEXT}${DRAWN}${LAYOUT}
@page{size:A4;margin:22mm 20mm;${pageNumber(language)}}
@page wide{size:A4 landscape;margin:20mm}
@page brief{margin:13mm 18mm 15mm}
@media print{:root{color-scheme:light;${PRINT}}${PAPER}}
`.trim();
}
