// Style of an edition: a quiet page, light and dark by the reader's setting, A4 in print; no outside file.

/** Colours of charts and maps; hues of charts after Okabe and Ito, distinct for colour-blind readers. */
const LIGHT = `--step-0:#f4f6f7;--step-1:#dcebf5;--step-2:#b3d5ea;--step-3:#7fb9dc;--step-4:#4a9bcb;
--series-observed:#0072b2;--series-path-equal-steps:#b34700;--series-path-compound:#007a5a;--series-milestones:#9b4a7e;
--series-target:#1b1b1b;--series-forecast:#2f7fae;--series-other:#6b6b6b`;
const DARK = `--step-0:#1e2327;--step-1:#1b3446;--step-2:#1d4763;--step-3:#1f5a80;--step-4:#226f9f;
--series-observed:#56b4e9;--series-path-equal-steps:#f08a4b;--series-path-compound:#3fc79a;--series-milestones:#dd9ec2;
--series-target:#eceae4;--series-forecast:#8fcdf0;--series-other:#a9adb2`;

export const EDITION_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1c1e;--muted:#5a6067;--rule:#d5d9dd;--accent:#0b5c8f;--soft:#f4f6f7;
--met:#00694c;--not-met:#a83200;--ahead:#0b5c8f;--behind:#8a4b00;--none:#5a6067;
${LIGHT}}
@media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e8eaec;--muted:#a3abb3;--rule:#3a4148;--accent:#7cc0ee;--soft:#1e2327;
--met:#5fcba6;--not-met:#ff9a70;--ahead:#7cc0ee;--behind:#f0b35c;--none:#a3abb3;
${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:72rem;background:var(--paper);color:var(--ink);
font:16px/1.5 "Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
:lang(zh){line-height:1.7}
:lang(en){font-variant-east-asian:proportional-width}
h1{font-size:1.953rem;line-height:1.25;margin:.25rem 0 .5rem}
h2{font-size:1.563rem;line-height:1.3;margin:0 0 .5rem}
h3{font-size:1.25rem;line-height:1.35;margin:2rem 0 .5rem}
p,ul,ol,dl,blockquote{max-width:75ch;margin:.5rem 0}
:lang(zh) p{max-width:38em}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.kicker,.subtitle,.foot,.note,.reason,.unit,.revised,.empty,caption,.caption{color:var(--muted)}
.kicker,.subtitle,.foot,.unit,.reason,.revised,.note{font-size:.8125rem}
.lead{font-size:1.25rem;line-height:1.55}
.note{display:block}
.foot{margin:.25rem 0}
article{border-top:1px solid var(--rule);margin-top:3rem;padding-top:1.5rem}
.title{font-weight:600;margin:0}
.subtitle{margin:0 0 .25rem}
figure{margin:1.5rem 0;max-width:60rem}
.drawing{overflow-x:auto}
.chart{display:block;width:100%;min-width:30rem;max-width:46rem;height:auto}
.table{overflow-x:auto;margin:1rem 0}
@media (min-width:60rem){.table{overflow:visible}}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
caption,.caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
caption.repeated{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
nav summary{font-size:.8125rem;color:var(--muted)}
thead th{position:sticky;top:0;background:var(--paper);border-bottom:1.5px solid var(--ink);font-weight:600}
.number,.period,.date{white-space:nowrap}
th.number,td.number{text-align:right}
td.number .note,td.number .reason{white-space:normal}
:target{background:var(--soft);outline:2px solid var(--accent);outline-offset:2px}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1.25rem}
dt{color:var(--muted)}
dd{margin:0}
blockquote{margin:1rem 0;padding:0 0 0 1rem;border-left:3px solid var(--rule)}
.callout{padding:.5rem .75rem;border-left:3px solid var(--behind);background:var(--soft)}
.callout.note{display:block;border-left-color:var(--accent);color:inherit;font-size:inherit}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none;max-width:none}
.finding{border-bottom:1px solid var(--rule);padding:.5rem 0}
.finding p{margin:.15rem 0}
pre,code{font:.8125rem/1.4 "Noto Sans Mono CJK SC",ui-monospace,Consolas,monospace}
pre{overflow-x:auto;background:var(--soft);padding:.5rem}
.tiles{display:grid;gap:3px;grid-auto-columns:minmax(5.5rem,8rem);grid-auto-rows:minmax(4.25rem,auto);padding:0;list-style:none;max-width:none;overflow-x:auto}
.tile{padding:.35rem .5rem;display:flex;flex-direction:column;justify-content:space-between;font-size:.8125rem}
.tiles>li{grid-column:var(--column);grid-row:var(--row)}
.tile .value{font-weight:600}
.tile a{color:inherit}
${[0, 1, 2, 3, 4].map((step) => `.step-${step}{background:var(--step-${step})}`).join('')}
.mark{font-style:normal}
.mark-met,.mark-met-early,.mark-done{color:var(--met)}
.mark-not-met,.mark-error{color:var(--not-met)}
.mark-ahead,.mark-on-schedule,.mark-note{color:var(--ahead)}
.mark-behind,.mark-warning{color:var(--behind)}
.mark-cannot-be-judged,.mark-not-entered,.mark-other{color:var(--none)}
nav ul{list-style:none;padding-left:0;max-width:none}
nav details ul{padding-left:1.25rem;columns:2;column-gap:2rem}
@media (max-width:40rem){.tiles{grid-template-columns:1fr 1fr}.tiles>li{grid-area:auto}nav details ul{columns:1}dl{display:block}dd{margin-bottom:.5rem}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#444;--rule:#bbb;--accent:#000;--soft:#f4f6f7;
--met:#00694c;--not-met:#a83200;--ahead:#0b5c8f;--behind:#8a4b00;--none:#5a6067;
${LIGHT}}
body{max-width:none;padding:0;font-size:10.5pt}
a{text-decoration:none}
article{break-before:page;border-top:0;margin-top:0}
thead{display:table-header-group}
thead th{position:static}
tr,figure,.finding,blockquote{break-inside:avoid}
.table{overflow:visible}
table{font-size:8pt;line-height:1.3}
th,td{padding:.15rem .4rem .15rem 0;min-width:3.4em}
.kicker,.subtitle,.foot,.unit,.reason,.revised,.note{font-size:.9em}
h2,h3{break-after:avoid}
figure details,.figure-data{display:none}
.back{display:none}}
`.trim();
