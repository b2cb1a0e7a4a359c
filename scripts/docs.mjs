// npm run docs: writes docs/diagnostics/, one page a code, from rule, texts and executed plans, and docs/glossary.md from the
// tables of words; with --check only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/run.mjs';

ensureInstalled();
ensureBuilt();
const load = (path) => import(new URL(`../build/${path}.js`, import.meta.url));
const { RULES } = await load('plan/rules/index');
const { BINDING_RULES } = await load('plan/binder/bindingRules');
const { DIAGNOSTIC_TEXTS } = await load('words/diagnostics/index');
const { runExample } = await load('plan/testing/runExample');
const { FIGURE_RULES } = await load('ingest/validation/figureRules');
const { runFigureExample } = await load('services/testing/runFigureExample');
const { printDiagnostic } = await load('plan/output/printDiagnostic');
const { severityWord } = await load('words/status');
const { KIND_WORDS } = await load('words/kinds');

const planRules = [...BINDING_RULES, ...RULES].map((rule) => ({
  ...rule,
  run: (example) => runExample(example).diagnostics,
  failing: 'A plan that fails · 不通过的规划',
  passing: 'A plan that passes · 通过的规划',
}));
const figureRules = FIGURE_RULES.map((rule) => ({
  ...rule,
  run: (example) => runFigureExample(example),
  failing: 'Figures that fail · 不通过的数据',
  passing: 'Figures that pass · 通过的数据',
}));
/** A code that both have is shown by the rule of the plan. */
const rules = new Map([...figureRules, ...planRules].map((rule) => [rule.code, rule]));
const check = process.argv.includes('--check');

const fence = (language, text) => `\`\`\`${language}\n${text.replace(/\n+$/, '')}\n\`\`\``;

function plan(example) {
  const files = Object.entries(example.files).map(
    ([path, text]) => `\`${path}\`\n\n${fence(path.endsWith('.csv') ? 'csv' : 'yaml', text)}`,
  );
  const known = example.known ? [`Known before · 已有数据\n\n${fence('csv', example.known)}`] : [];
  const tried = example.withRules?.length
    ? [`Checked with \`${example.withRules.map((id) => `--with-rule ${id}`).join(' ')}\`.`]
    : [];
  const documents = Object.entries(example.documents ?? {}).map(
    ([id, text]) => `Document \`${id}\`:\n\n${fence('text', text)}`,
  );
  return [...files, ...known, ...documents, ...tried].join('\n\n');
}

function reported(rule, language) {
  const [example] = rule.examples.failing;
  const found = rule.run(example).filter((d) => d.code === rule.code);
  return fence('text', found.map((d) => printDiagnostic(d, language, { color: false })).join('\n\n'));
}

/** The text of a code whose fault needs no plan to be shown: arguments stay as their names. */
const named = new Proxy({}, { get: (_, key) => `⟨${String(key)}⟩` });

function page(code) {
  const { zh, en } = DIAGNOSTIC_TEXTS[code];
  const rule = rules.get(code);
  const severity = rule?.severity ?? 'error';
  const head = [
    `# ${en.title} · ${zh.title}`,
    `\`${code}\` · ${severityWord(severity, 'en')} · ${severityWord(severity, 'zh')}`,
    `**Why it matters.** ${en.why}`,
    `**为什么重要。** ${zh.why}`,
  ];
  if (rule === undefined) {
    head.push(
      `**What is reported.** ${en.what(named)} ${en.todo(named)}`,
      `**报告内容。** ${zh.what(named)}${zh.todo(named)}`,
    );
    return `${head.join('\n\n')}\n`;
  }
  const body = [
    `## ${rule.failing}`,
    plan(rule.examples.failing[0]),
    reported(rule, 'en'),
    reported(rule, 'zh'),
    `## ${rule.passing}`,
    plan(rule.examples.passing[0]),
  ];
  return `${[...head, ...body].join('\n\n')}\n`;
}

/** Tables of the glossary: set of words, English and Chinese heading, where the value stands. */
const SETS = [
  ['taskStatus', 'Status of a task', '工作任务进度', '`status` in `plan/tasks*`; absent: not entered · 缺省为未录入'],
  ['documentRank', 'Rank of a document', '文件层级', '`rank` in `plan/documents.yaml`, highest first · 由高到低'],
  ['documentForce', 'Force of a document', '文件效力', '`force` in `plan/documents.yaml`'],
  ['planLevel', 'Level of a plan', '规划层级', '`level` in `plan/plans.yaml`'],
  ['placeKind', 'Kind of place', '地区类别', '`kind` in `plan/places.yaml`'],
  ['clusterLevel', 'Level of a cluster', '集群层次', '`level` in `plan/clusters.yaml`'],
  ['clusterKind', 'Kind of cluster', '集群类别', '`kind` in `plan/clusters.yaml`'],
  ['predecessorKind', 'What became of a cluster', '集群沿革', '`predecessors` › `kind` in `plan/clusters.yaml`'],
  ['allocationStanding', 'Standing of an allocation', '布局状态', '`standing` in `plan/allocations.yaml`'],
  ['allocationRole', 'Role of a place', '承载分工', '`role` in `plan/allocations.yaml`'],
  ['ruleCount', 'What a rule counts', '布局规则计数对象', '`bounds` › `count` in `plan/rules.yaml`'],
  ['targetType', 'Type of a target', '目标类型', '`type` in `plan/targets*`'],
  [
    'comparator',
    'Comparator',
    '比较方式',
    '`comparator` in `plan/targets*` and, but for the last two, `data/*.csv` · 末两项仅用于目标',
  ],
  ['force', 'Force of the wording', '表述力度', '`force` in `plan/targets*`'],
  ['binding', 'Binding or expected', '指标属性', '`binding` in `plan/targets*`'],
  ['ledger', 'Ledger', '目标台账', '`ledger` in `plan/targets*`'],
  ['targetStanding', 'Standing of a target', '目标效力', '`standing` in `plan/targets*`'],
  ['measure', 'Measure', '指标种类', '`measure` in `plan/indicators.yaml`; never equated · 不得互换'],
  ['accrual', 'Flow or stock', '时期数和时点数', '`accrual` in `plan/indicators.yaml`'],
  ['finality', 'Finality of a figure', '数据核定阶段', '`finality` in `data/*.csv`'],
  ['nature', 'Actual or forecast', '数据性质', '`nature` in `data/*.csv`'],
  ['origin', 'Origin of a figure', '数据来历', '`origin` in `data/*.csv`'],
  ['priceBasis', 'Price basis', '价格口径', '`price_basis` in `data/*.csv`'],
  ['missingReason', 'Why a figure is missing', '缺数原因', '`missing` in `data/*.csv`'],
  ['sourceClass', 'Class of a source', '来源类别', '`class` in `data/*.csv`'],
  ['parkPhase', 'Phase of a park', '园区分期', '`phases` › `phase` in `plan/parks.yaml`'],
  ['platformKind', 'Kind of platform', '平台类别', '`kind` in `plan/platforms.yaml`'],
  ['platformStage', 'Stage of a platform', '平台建设阶段', '`stage` in `plan/platforms.yaml`'],
  ['projectStage', 'Stage of a project', '项目推进阶段', '`stage` in `plan/projects.yaml`'],
  ['titleKind', 'Kind of title', '资质类别', '`kind` in `plan/titles.yaml`'],
  ['dossierItemKind', 'Item of a dossier', '集群档案事项', '`kind` in `plan/items.yaml`'],
];
const RUNNING = ['ahead', 'on-schedule', 'behind'];
const DUE = ['met-early', 'met', 'not-met'];

const wordTable = (set, keys = Object.keys(KIND_WORDS[set])) =>
  [
    '| value in files | English | 中文 |\n|---|---|---|',
    ...keys.map((key) => `| \`${key}\` | ${KIND_WORDS[set][key].en} | ${KIND_WORDS[set][key].zh} |`),
  ].join('\n');

function glossary() {
  const either = Object.keys(KIND_WORDS.status).filter((key) => ![...RUNNING, ...DUE].includes(key));
  const parts = [
    '# Glossary · 词汇表',
    'Words of the values that plan files, data files and results hold, as pages and reports print them. Generated by `npm run docs`.',
    '规划文件、数据文件和判定结果所用取值，及其在页面和报告中的用词。',
    '## Status of a target that still runs · 未到期目标的状态',
    'Against its scheduled path at the as-of date · 与数据截至日的序时进度比较',
    wordTable('status', RUNNING),
    '## Status of a target that has fallen due · 已到期目标的状态',
    'Against the target itself; “on schedule” is never said of it · 与目标值比较，不再使用序时进度',
    wordTable('status', DUE),
    '## Cannot be judged, with its reason · 暂无法判定及其原因',
    'On either scale, and never without a reason · 到期与否均适用，必须注明原因',
    wordTable('status', either),
    wordTable('cannotJudgeReason'),
    ...SETS.flatMap(([set, en, zh, where]) => [`## ${en} · ${zh}`, where, wordTable(set)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const codes = Object.keys(DIAGNOSTIC_TEXTS).sort();
const pages = new Map(codes.map((code) => [`diagnostics/${code}.md`, page(code)]));
const list = codes.map(
  (code) => `| [\`${code}\`](${code}.md) | ${DIAGNOSTIC_TEXTS[code].en.title} | ${DIAGNOSTIC_TEXTS[code].zh.title} |`,
);
pages.set('glossary.md', glossary());
pages.set(
  'diagnostics/README.md',
  `# Diagnostics · 检查代码\n\nGenerated by \`npm run docs\`.\n\n| code | finding | 问题 |\n|---|---|---|\n${list.join('\n')}\n`,
);

const folder = join(ROOT, 'docs');
mkdirSync(join(folder, 'diagnostics'), { recursive: true });
const stale = [];
for (const [name, text] of pages) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(name);
  if (!check) writeFileSync(file, text);
}
for (const name of readdirSync(join(folder, 'diagnostics')).map((name) => `diagnostics/${name}`)) {
  if (pages.has(name)) continue;
  stale.push(name);
  if (!check) rmSync(join(folder, name));
}
console.log(`${pages.size} pages, ${stale.length} ${check ? 'out of date' : 'written'}`);
process.exit(check && stale.length > 0 ? 1 : 0);
