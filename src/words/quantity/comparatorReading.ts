// Reads the words that qualify a figure: 超过, 不低于, 左右, at least, about …, before and behind the number.
import type { Comparator } from '#kernel/quantity';

type Words = readonly (readonly [string, Comparator])[];

const spelled = (comparator: Comparator, words: readonly string[]): Words => words.map((word) => [word, comparator]);

const longestFirst = (words: Words): Words => words.toSorted(([a], [b]) => b.length - a.length);

const PREFIXES = longestFirst([
  ...spelled('>', ['超过', '超', '突破', '多于', '大于', '高于', '逾', '>']),
  ...spelled('>', [
    'more than',
    'over',
    'exceeding',
    'exceed',
    'exceeds',
    'exceeded',
    'above',
    'greater than',
    'higher than',
  ]),
  ...spelled('>=', ['不低于', '不少于', '不小于', '至少', '≥', '≧', '>=', 'at least', 'not below']),
  ...spelled('>=', [
    'no less than',
    'not less than',
    'no fewer than',
    'not fewer than',
    'no lower than',
    'not lower than',
  ]),
  ...spelled('<', [
    '不足',
    '低于',
    '少于',
    '小于',
    '不到',
    '未满',
    '<',
    'less than',
    'under',
    'below',
    'fewer than',
    'lower than',
  ]),
  ...spelled('<=', ['不超过', '不高于', '不大于', '不多于', '至多', '最多', '≤', '≦', '<=', 'at most', 'up to']),
  ...spelled('<=', ['no more than', 'not more than', 'not exceeding', 'not over', 'no higher than', 'not higher than']),
  ...spelled('~', [
    '大约',
    '约为',
    '约',
    '将近',
    '接近',
    '近',
    '大概',
    '≈',
    '~',
    'about',
    'around',
    'roughly',
    'circa',
    'ca.',
  ]),
  ...spelled('~', ['approximately', 'approx.', 'approx', 'nearly', 'almost', 'close to', 'near', 'some']),
  ...spelled('=', ['达到', '达', '为', '等于', '=', 'reaching', 'reach', 'reaches', 'reached', 'equal to', '控制在']),
  ...spelled('stable', ['基本稳定在', '稳定在', '基本保持在', 'basically stable at', 'stable at']),
]);

const SUFFIXES = longestFirst([
  ...spelled('>=', ['及以上', '以上', '+', 'or more', 'and more', 'or above', 'and above']),
  ...spelled('<=', ['及以下', '以下', '以内', '之内', 'or less', 'or fewer', 'or below', 'and below']),
  ...spelled('~', ['左右', '上下', 'or so']),
]);

const isLatinBreak = (word: string, rest: string): boolean => /[a-z]$/.test(word) && /^[a-z]/.test(rest);

/** Comparator in front of a number, and the text behind it; 达到约 and "reach about" take the second word. */
export function readPrefix(text: string): { readonly comparator: Comparator; readonly rest: string } {
  let [comparator, rest]: [Comparator, string] = ['=', text];
  for (let words = 0; words < 2; words += 1) {
    const found = PREFIXES.find(([word]) => rest.startsWith(word) && !isLatinBreak(word, rest.slice(word.length)));
    if (found === undefined || comparator !== '=') break;
    comparator = found[1];
    rest = rest.slice(found[0].length).trimStart();
  }
  return { comparator, rest };
}

/** Comparator that makes up the whole `text` behind a number; `=` where it is empty, undefined where it is something else. */
export function readSuffix(text: string): Comparator | undefined {
  const word = text.trim();
  return word === '' ? '=' : SUFFIXES.find(([suffix]) => suffix === word)?.[1];
}

/** One comparator of the two around a number; undefined where they contradict each other. */
export function joinComparators(before: Comparator, behind: Comparator): Comparator | undefined {
  if (behind === '=' || behind === before) return before;
  return before === '=' ? behind : undefined;
}
