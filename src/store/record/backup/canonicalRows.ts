// Rows of a table as lines of text that are the same on both databases: a JSON array of texts in the table's order of columns.
import { type Kysely, sql } from '../sql.ts';
import type { Tables } from '../tables.ts';
import { copyLine } from '../writing/copyText.ts';
import type { TableColumn, TableShape } from './tableShape.ts';

/** Rows asked for at a time; few where one row may be a whole file. */
const ROWS_AT_A_TIME = 2000;
const FILES_AT_A_TIME = 8;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Text of a value: times in UTC as ISO 8601 with milliseconds, dates as ISO 8601, bytes in hex, everything else as PostgreSQL casts
 * it to text: numbers plain with the digits they were given, jsonb with its keys in one order.
 */
function canonicalText({ name, type }: TableColumn): string {
  if (type.endsWith('with time zone'))
    return `to_char(${quoted(name)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  if (type === 'date') return `to_char(${quoted(name)}, 'YYYY-MM-DD')`;
  if (type === 'bytea') return `encode(${quoted(name)}, 'hex')`;
  return `${quoted(name)}::text`;
}

/**
 * By change, since the index on a vintage's change lives on rows lying in that order, then by the key; texts by their bytes, so that
 * the order does not depend on the collation of a database.
 */
function rowOrder({ key, columns }: TableShape): string {
  return columns
    .filter(({ name }) => name === 'change' || key.includes(name))
    .toSorted((a, b) => key.indexOf(a.name) - key.indexOf(b.name))
    .toSorted((a, b) => Number(b.name === 'change') - Number(a.name === 'change'))
    .map(({ name, type }) => `${quoted(name)}${type === 'text' ? ' collate "C"' : ''}`)
    .join(', ');
}

/** Lines of a table, some at a time. To be called in a transaction, which is what they are a snapshot of. */
export async function* canonicalLines(db: Kysely<Tables>, table: TableShape): AsyncGenerator<readonly string[]> {
  const texts = table.columns.map((column, at) => `${canonicalText(column)} as c${at}`);
  const count = table.columns.some(({ type }) => type === 'bytea') ? FILES_AT_A_TIME : ROWS_AT_A_TIME;
  await sql
    .raw(
      `declare backup_rows no scroll cursor for select ${texts.join(', ')} from ${quoted(table.name)} order by ${rowOrder(table)}`,
    )
    .execute(db);
  for (;;) {
    const { rows } = await sql.raw<Record<string, string | null>>(`fetch ${count} from backup_rows`).execute(db);
    if (rows.length === 0) break;
    yield rows.map((row) => `${JSON.stringify(table.columns.map((_, at) => row[`c${at}`] ?? null))}\n`);
  }
  await sql.raw('close backup_rows').execute(db);
}

function copyValue(value: unknown, type: string | undefined): string | null {
  if (value !== null && typeof value !== 'string') throw new Error('a value that is no text');
  return value !== null && type === 'bytea' ? `\\x${value}` : value;
}

/** Lines as the text format of COPY takes them. Throws where a line does not fit the columns. */
export function toCopyText(lines: string, columns: readonly TableColumn[]): string {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const values: unknown = JSON.parse(line);
      if (!Array.isArray(values) || values.length !== columns.length)
        throw new Error('a row that does not fit its table');
      return copyLine(values.map((value, at) => copyValue(value, columns[at]?.type)));
    })
    .join('');
}
