// Labels of tables: what a header or a row is called, without ordinals, 其中 and the unit in brackets; keys by which names are found.

/** 一、 · （一） · 1. · ① · # · 其中： in front of a label. */
const LEAD =
  /^(?:其中[:：]?|of which:?|[#*]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳])\s*/i;
const BRACKET = /^(.+?)\s*[（(【[]([^（()）【】[\]]{1,40})[）)】\]]$/;

export interface Label {
  readonly text: string;
  /** What stands in brackets behind it. */
  readonly bracket?: string | undefined;
}

/** 一、其中：增加值（亿元） is 增加值 with the bracket 亿元. */
export function labelOf(cell: string): Label {
  let text = cell.trim().slice(0, 300);
  for (let n = 0; n < 3; n += 1) text = text.replace(LEAD, '').trim();
  const match = BRACKET.exec(text);
  return match === null ? { text } : { text: match[1] ?? '', bracket: match[2]?.trim() };
}

/** Key of a name: half-width, lower case, without blanks and marks. */
export function nameKey(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、·・,，.。;；:：'"“”‘’「」()（）\-‐–—_/\\&]/g, '');
}

const TOTALS = new Set(['合计', '总计', '小计', '共计', '总数', '总额', 'total', 'sum', 'subtotal', 'grandtotal']);
const WHOLE_CITY = new Set(['全市', '全市合计', '全市总计', '市合计', '市级', 'wholecity', 'citytotal', 'citywide']);

/** 合计: a total that does not say of what. */
export const isTotal = (text: string): boolean => TOTALS.has(nameKey(text));
/** 全市: the city as a whole. */
export const isWholeCity = (text: string): boolean => WHOLE_CITY.has(nameKey(text));

const NOTE =
  /^(?:注|注释|附注|备注|说明|数据来源|资料来源|来源|数据说明|填表人|制表|审核|note|notes|source|sources)\s*\d{0,2}\s*[:：]/i;
const STARRED = /^[*＊※]\s*\S/;

/** A footnote: 注：…, 数据来源：…, Note: …; alone in its row. */
export function isNote(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '' && cell.trim() !== '')?.trim() ?? '';
  const isNoted = NOTE.test(first);
  if (!isNoted && !STARRED.test(first)) return false;
  const filled = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  return filled.size <= (isNoted ? 2 : 1);
}

const MISSING = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '…',
  '……',
  '...',
  '..',
  '.',
  'x',
  '×',
  '/',
  '\\',
  '无',
  '暂无',
  '空',
  'n/a',
  'na',
  'nan',
  'null',
  'nil',
  '缺',
  '未统计',
  '不详',
]);

/** Characters of a mark with blanks around it. */
const MAX_MARK = 10;

/** A mark that stands for a figure which is not there; why it is not there the mark does not say. */
export function isMissingMark(cell: string): boolean {
  if (cell.length > MAX_MARK || /^\d/.test(cell)) return false;
  const text = cell.trim().toLowerCase();
  return text.length <= 4 && (MISSING.has(text) || MISSING.has(text.normalize('NFKC')));
}
