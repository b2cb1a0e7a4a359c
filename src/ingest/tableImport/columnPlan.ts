// Which columns of a table hold which field, and what the header of every column of values says.
import type { Diagnostic, MessageArgs, Severity } from '#kernel/diagnostic';
import { nearest } from '#kernel/nearest';
import type { Period } from '#kernel/period';
import type { ImportMapping, MappedField } from '#model/importMapping';
import { IMPORT_FIELD_WORDS } from '#words/importFields';
import type { IngestCode } from '../codes.ts';
import type { ColumnFacts } from './figureMaking.ts';
import { fieldOfHeader, isIdleHeader } from './fieldHeaders.ts';
import { guessHeaderFields } from './headerFields.ts';
import { labelOf, nameKey } from './label.ts';
import { RowFault, shown } from './rowFault.ts';
import type { TableHead } from './tableHead.ts';
import { readUnit } from './tableUnit.ts';
import { isGrowthWord, isLevelWord, type WordReading } from './wordReading.ts';

export interface ColumnPlan {
  /** Index of the column of a field. */
  readonly fields: ReadonlyMap<MappedField, number>;
  /** Columns that hold values. */
  readonly values: readonly { readonly column: number; readonly facts: ColumnFacts }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A finding about a row of the file, or about the file. */
export function tableFinding(
  file: string,
  row: number,
  code: IngestCode,
  severity: Severity,
  args: MessageArgs,
): Diagnostic {
  const start = { line: row, column: 1, offset: 0 };
  return { code, severity, span: { file, start, end: start }, args, related: [] };
}

export function planColumns(file: string, head: TableHead, words: WordReading): ColumnPlan {
  const { mapping } = words;
  const diagnostics: Diagnostic[] = [];
  const fields = new Map<MappedField, number>();
  for (const [field, header] of Object.entries(mapping.columns ?? {}) as [MappedField, string][]) {
    const column = columnOf(head.headers, header);
    if (column >= 0) fields.set(field, column);
    else {
      const args = {
        field: IMPORT_FIELD_WORDS[field].name,
        column: shown(header),
        nearest: nearest(header, head.headers) ?? '',
      };
      diagnostics.push(tableFinding(file, head.to, 'mapped-column-missing', 'error', args));
    }
  }
  if (mapping.layout === 'cross') return crossPlan(file, head, words, fields, diagnostics);
  const column = fields.get('value');
  const values = column === undefined ? [] : [{ column, facts: { unit: bracketUnit(head.headers[column] ?? '') } }];
  if (column === undefined && diagnostics.length === 0) {
    const args = { field: IMPORT_FIELD_WORDS.value.name, column: '', nearest: '' };
    diagnostics.push(tableFinding(file, head.to, 'mapped-column-missing', 'error', args));
  }
  return { fields, values, diagnostics };
}

function columnOf(headers: readonly string[], header: string): number {
  const exact = headers.indexOf(header.trim());
  return exact >= 0 ? exact : headers.findIndex((one) => nameKey(one) === nameKey(header));
}

function bracketUnit(header: string): ColumnFacts['unit'] {
  const { bracket } = labelOf(header);
  return bracket === undefined ? undefined : readUnit(bracket);
}

function crossPlan(
  file: string,
  head: TableHead,
  words: WordReading,
  fields: ReadonlyMap<MappedField, number>,
  diagnostics: Diagnostic[],
): ColumnPlan {
  const taken = new Set(fields.values());
  const columns = head.headers.map((_, column) => column).filter((column) => !taken.has(column));
  const kinds = words.mapping.headerFields ?? guessHeaderFields(head, columns, words);
  const context = contextPeriod(words, head.period);
  const values: { column: number; facts: ColumnFacts }[] = [];
  for (const column of columns) {
    const texts = head.headerRows.map((row) => (row[column] ?? '').trim());
    if (
      texts.every((text) => text === '') ||
      texts.every((text) => text === '' || isIdleHeader(text) || fieldOfHeader(text) !== undefined)
    )
      continue;
    const beside = values.at(-1)?.column === column - 1 ? values.at(-1)?.facts : undefined;
    const facts = growthBeside(texts, kinds, beside, words) ?? factsOf(texts, kinds, words, context);
    if (facts !== undefined && !(facts instanceof RowFault)) values.push({ column, facts });
    else {
      const nearestName = facts?.args['nearest'] ?? '';
      const args = { column: shown(head.headers[column] ?? ''), nearest: nearestName };
      diagnostics.push(tableFinding(file, head.to, 'column-not-understood', 'warning', args));
    }
  }
  return { fields, values, diagnostics };
}

/** The time that the mapping declares for all figures counts before that of the title. */
export function contextPeriod(words: WordReading, byTitle: Period | undefined): Period | undefined {
  const declared = words.mapping.constants?.period;
  const period = declared === undefined ? undefined : words.period(declared, byTitle);
  return period === undefined || period instanceof RowFault ? byTitle : period;
}

type HeaderField = NonNullable<ImportMapping['headerFields']>[number];

/** 同比增长 among periods: the growth of the column to its left. */
function growthBeside(
  texts: readonly string[],
  kinds: readonly HeaderField[],
  left: ColumnFacts | undefined,
  words: WordReading,
): ColumnFacts | undefined {
  const text = texts.findLast((one, i) => kinds[i] === 'period' && isGrowthWord(one));
  if (text === undefined || left === undefined || left.isGrowth === true) return undefined;
  const facts = { ...left, unit: bracketUnit(text), isGrowth: true };
  if (left.indicator === undefined) return facts;
  const indicator = words.names.growthOf(left.indicator);
  return indicator === undefined ? undefined : { ...facts, indicator };
}

/** What the header texts of a column say together; undefined where they say nothing. */
function factsOf(
  texts: readonly string[],
  kinds: readonly HeaderField[],
  words: WordReading,
  context: Period | undefined,
): ColumnFacts | RowFault | undefined {
  const of = (kind: HeaderField): readonly string[] =>
    texts.filter((text, i) => kinds[i] === kind && text !== '' && text !== texts[i - 1]);
  const parts = [
    indicatorFacts(of('indicator'), words),
    oneFact(of('place'), 'place', (text) => words.place(text)),
    oneFact(of('cluster'), 'cluster', (text) => words.cluster(text)),
    periodFacts(of('period'), words, context),
    oneFact(of('unit'), 'unit', (text) => words.unit(text)),
  ];
  const fault = parts.find((part) => part instanceof RowFault);
  if (fault !== undefined) return fault;
  const facts: ColumnFacts = Object.assign({}, ...parts, unitPart(texts, parts));
  return parts.every((part) => part === undefined) ? undefined : facts;
}

/** The unit of the lowest text that bears one; a growth rate does not have that of its level. */
function unitPart(texts: readonly string[], parts: readonly (ColumnFacts | RowFault | undefined)[]): ColumnFacts {
  if (parts.some((part) => part !== undefined && 'unit' in part && part.unit !== undefined)) return {};
  const bearing = texts.some(isGrowthWord) ? texts.filter(isGrowthWord) : texts;
  return { unit: bearing.map(bracketUnit).findLast((unit) => unit !== undefined) };
}

function oneFact<T>(
  texts: readonly string[],
  field: string,
  read: (text: string) => T | RowFault,
): ColumnFacts | RowFault | undefined {
  const text = texts.at(-1);
  if (text === undefined) return undefined;
  const fact = read(text);
  return fact instanceof RowFault ? fact : { [field]: fact };
}

/** 增加值 over 绝对量 and 同比增长: the level and its growth. */
function indicatorFacts(texts: readonly string[], words: WordReading): ColumnFacts | RowFault | undefined {
  if (texts.length === 0) return undefined;
  const own = texts.map((text) => ({ text, read: words.indicator(text) }));
  const named = own.filter(
    ({ text, read }) => !(read instanceof RowFault) || !(isGrowthWord(text) || isLevelWord(text)),
  );
  const isGrowth = own.some(({ text, read }) => read instanceof RowFault && isGrowthWord(text));
  const read = named.at(-1)?.read;
  if (read === undefined) return isGrowth ? { isGrowth } : {};
  if (read instanceof RowFault) return read;
  if (!isGrowth) return { ...read, unit: undefined };
  const growth = words.names.growthOf(read.indicator);
  return growth === undefined
    ? new RowFault('row-unknown-name', { nearest: '' })
    : { ...read, indicator: growth, unit: undefined };
}

/** A year over 1-2月 reads as one text, or the lower within the upper. */
function periodFacts(
  texts: readonly string[],
  words: WordReading,
  context: Period | undefined,
): ColumnFacts | RowFault | undefined {
  if (texts.length === 0) return undefined;
  let within = context;
  let period: Period | RowFault | undefined;
  for (const text of texts) {
    period = words.period(text, within);
    if (!(period instanceof RowFault)) within = period;
  }
  return period === undefined || period instanceof RowFault ? period : { period };
}
