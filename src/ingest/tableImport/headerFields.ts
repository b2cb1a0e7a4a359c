// What each header row of a cross table stands for, by what most of its texts are names of.
import { CROSS_FIELDS } from '#model/importMapping';
import { RowFault } from './rowFault.ts';
import type { TableHead } from './tableHead.ts';
import { readTablePeriod } from './tablePeriod.ts';
import { isGrowthWord, isLevelWord, type WordReading } from './wordReading.ts';

type CrossField = (typeof CROSS_FIELDS)[number];

/** '' for a row whose texts are names of nothing. `columns` are those that may hold values. */
export function guessHeaderFields(
  head: TableHead,
  columns: readonly number[],
  words: WordReading,
): readonly (CrossField | '')[] {
  return head.headerRows
    .slice(0, 8)
    .map((row) => fieldOfTexts([...new Set(columns.map((column) => (row[column] ?? '').trim()))], words) ?? '');
}

/** The field that most of the texts are values of, at least half of them; 同比增长 and 绝对量 go with any. */
export function fieldOfTexts(texts: readonly string[], words: WordReading): CrossField | undefined {
  const named = texts.filter((text) => text !== '').slice(0, 60);
  const filled = named.filter((text) => !isGrowthWord(text) && !isLevelWord(text));
  if (filled.length === 0) return named.length === 0 ? undefined : 'indicator';
  const counts = CROSS_FIELDS.map(
    (field) => [field, filled.filter((text) => isOf(field, text, words)).length] as const,
  );
  const [best] = counts.toSorted(([, a], [, b]) => b - a);
  return best === undefined || best[1] === 0 || best[1] * 2 < filled.length ? undefined : best[0];
}

const SOME_MONTH = { kind: 'month', year: 2000, month: 12 } as const;

const isRead = (read: unknown): boolean => !(read instanceof RowFault);

function isOf(field: CrossField, text: string, words: WordReading): boolean {
  switch (field) {
    case 'period':
      return readTablePeriod(text, SOME_MONTH) !== undefined;
    case 'indicator':
      return isRead(words.indicator(text));
    case 'place':
      return isRead(words.place(text));
    case 'cluster':
      return isRead(words.cluster(text));
    case 'unit':
      return isRead(words.unit(text));
  }
}
