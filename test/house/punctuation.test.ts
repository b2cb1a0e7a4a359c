// Chinese texts of the product carry Chinese punctuation: no half-width , : ; ? ! ( ) beside a Han character.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { EXAMPLES, folderOf, readRows } from '../examples/exampleFiles.ts';

/** Beside a Han character or a Chinese mark, or closing a bracket that a full-width one has opened. */
const HALF_WIDTH =
  /[\p{Script=Han}《》、。，：；？！（）][,:;?!()]|[,:;?!()][\p{Script=Han}《》、。，：；？！（）]|（[^（）()]*\)/u;
const isMixed = (text: string): boolean => HALF_WIDTH.test(text);

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));

describe('half-width marks', () => {
  it.each(['任务,目标', '规划:', '名称?', '（截至2025年)', '(默认)', 'data/;清单', '。)'])(
    'are found in %s',
    (text) => {
      expect(isMixed(text)).toBe(true);
    },
  );

  it.each(['任务，目标', '以 JSON 输出', '运行 marshall check: x', '1:3,500 米', '“A, B”的'])(
    'may stand in %s',
    (text) => {
      expect(isMixed(text)).toBe(false);
    },
  );
});

describe('words', () => {
  /** They read what others have written, with marks of either width. */
  const GRAMMARS = /readPeriod\.ts$|\/quantity\/(?:read|unit|comparator)[A-Za-z]+\.ts$/;
  const words = filesBelow('src/words', '.ts').filter((path) => !path.endsWith('.test.ts') && !GRAMMARS.test(path));
  const files = [...words, 'bin/marshall.js', ...filesBelow('scripts', '.mjs')];
  /** Comments, and what a text tells the reader to write in YAML. */
  const ASIDE = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$|\{ (?:zh|键): [^{}]*\}|\[甲, 乙\]|“键: 值”/gm;

  it('print Chinese marks', () => {
    const found = files.flatMap((path) =>
      readFileSync(path, 'utf8')
        .replace(ASIDE, '')
        .split('\n')
        .filter(isMixed)
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(words.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });
});

describe('YAML files', () => {
  const shipped = ['catalog/indicators.yaml', ...EXAMPLES.flatMap((example) => filesBelow(folderOf(example), '.yaml'))];

  it.each([...shipped, ...filesBelow('catalog/template/zh', '.yaml')])('%s', (path) => {
    const { texts, comments } = chineseOf(readFileSync(path, 'utf8'));
    expect([...texts, ...comments].filter(isMixed)).toEqual([]);
  });

  it('are read: texts under zh, and comments', () => {
    expect(chineseOf('# 注:一\na:\n  zh: 甲,乙 # 二\n  en: 丙,丁\n')).toEqual({
      texts: ['甲,乙'],
      comments: ['# 注:一', '# 二'],
    });
  });
});

describe('CSV files', () => {
  it.each([...EXAMPLES.map(folderOf), 'catalog/template/zh'].flatMap((folder) => filesBelow(folder, '.csv')))(
    '%s',
    (path) => {
      const published = /editions|data\/sources\.csv$/.test(path) && !path.startsWith('catalog');
      const cells = published ? [] : readRows(path).flatMap((row) => Object.entries(row));
      const own = cells.filter(([column]) => /(?:^|[._])zh$/.test(column) || path.startsWith('catalog'));
      expect(own.map(([, cell]) => cell).filter(isMixed)).toEqual([]);
    },
  );
});

/** Values of `zh` keys anywhere in a YAML text, and its comments. */
function chineseOf(text: string): { readonly texts: readonly string[]; readonly comments: readonly string[] } {
  const texts: string[] = [];
  visit(parseDocument(text.replace('{{AS_OF}}', ''), { schema: 'failsafe' }), {
    Map: (_, map) => {
      for (const { key, value } of map.items)
        if (isScalar(key) && key.value === 'zh' && isScalar(value)) texts.push(String(value.value));
    },
  });
  const comments = text.split('\n').flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? []);
  return { texts, comments };
}
