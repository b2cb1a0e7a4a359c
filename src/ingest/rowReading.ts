// Reading of one row of a table: fields as ids, numbers, periods, dates and words of a list; every fault is reported at its cell.
import { Decimal } from '#kernel/decimal';
import type { Name } from '#kernel/language';
import { nearest } from '#kernel/nearest';
import { parsePeriod, type Period } from '#kernel/period';
import { parseDate, type PlainDate } from '#kernel/plainDate';
import type { MessageArgs } from '#kernel/diagnostic';
import type { IngestCode } from './codes.ts';
import type { Table } from './table.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID = 80;

export class RowReading {
  /** Whether a field of the row could not be read: such a row is left out. */
  failed = false;

  constructor(
    readonly table: Table,
    readonly row: number,
  ) {}

  text(field: string): string | undefined {
    return this.table.text(this.row, field);
  }

  required(field: string): string {
    return this.text(field) ?? this.fail('cell-required', field, '');
  }

  id(field: string): string | undefined {
    const text = this.text(field);
    if (text === undefined || (text.length <= MAX_ID && ID.test(text))) return text;
    return this.fail('cell-not-an-id', field, undefined, { cell: shown(text) });
  }

  requiredId(field: string): string {
    return this.text(field) === undefined ? this.required(field) : (this.id(field) ?? '');
  }

  decimal(field: string): Decimal | undefined {
    return this.parsed(field, 'cell-not-a-number', Decimal.parse);
  }

  date(field: string): PlainDate | undefined {
    return this.parsed(field, 'cell-not-a-date', parseDate);
  }

  requiredPeriod(field: string): Period {
    const period = this.required(field) === '' ? undefined : this.parsed(field, 'cell-not-a-period', parsePeriod);
    return period ?? { kind: 'year', year: 0 };
  }

  oneOf<T extends string>(field: string, words: readonly T[]): T | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    return this.fail('cell-unknown-value', field, undefined, {
      cell: shown(text),
      nearest: nearest(text, words) ?? '',
    });
  }

  requiredOneOf<T extends string>(field: string, words: readonly [T, ...(readonly T[])]): T {
    if (this.text(field) === undefined) return this.fail('cell-required', field, words[0]);
    return this.oneOf(field, words) ?? words[0];
  }

  name(zhField: string, enField: string): Name | undefined {
    const [zh, en] = [this.text(zhField), this.text(enField)];
    return zh === undefined && en === undefined ? undefined : { zh, en };
  }

  requiredName(zhField: string, enField: string): Name {
    return this.name(zhField, enField) ?? this.fail('cell-required', zhField, {});
  }

  /** Reports a fault at the cell of `field`, marks the row as failed and gives `stand`, which then goes nowhere. */
  fail<T>(code: IngestCode, field: string, stand: T, args: MessageArgs = {}): T {
    this.failed = true;
    this.table.report(code, this.row, field, args);
    return stand;
  }

  private parsed<T>(field: string, code: IngestCode, parse: (text: string) => T | undefined): T | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const value = parse(text);
    return value === undefined ? this.fail(code, field, undefined, { cell: shown(text) }) : value;
  }
}

function shown(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
