// Words of a table to what they stand for: names to ids, labels to indicators, times to periods; each word is read once.
import type { Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { ImportMapping, MappedField } from '#model/importMapping';
import { GROWTH_HEADERS, LEVEL_HEADERS } from '#words/importFields';
import type { ImportNames, NameIndex } from './importNames.ts';
import { isTotal, isWholeCity, labelOf, nameKey } from './label.ts';
import { fieldFault, type RowFault, shown } from './rowFault.ts';
import { isWithoutYear, readTablePeriod } from './tablePeriod.ts';
import { readUnit, type TableUnit } from './tableUnit.ts';

/** What a label of an indicator says; 新能源产业增加值（亿元） names a cluster and a unit too, 2024年增加值 a period. */
export interface IndicatorRead {
  readonly indicator: string;
  readonly place?: string | undefined;
  readonly cluster?: string | undefined;
  readonly period?: Period | undefined;
  readonly unit?: TableUnit | undefined;
}

const GROWTH = new Set(GROWTH_HEADERS.map(nameKey));
const LEVEL = new Set(LEVEL_HEADERS.map(nameKey));
export const isGrowthWord = (text: string): boolean => GROWTH.has(nameKey(labelOf(text).text));
export const isLevelWord = (text: string): boolean => LEVEL.has(nameKey(labelOf(text).text));

const MAX_REMEMBERED = 50_000;
/** After so many unknown words no more are compared with the known ones: such a table is not of this plan. */
const MAX_COMPARED = 2_000;

export class WordReading {
  private readonly remembered = new Map<string, Map<string, unknown>>();
  private readonly periods = new Map<string, Period | RowFault>();
  private periodsWithin: Period | undefined;
  private compared = 0;

  constructor(
    readonly mapping: ImportMapping,
    readonly names: ImportNames,
  ) {}

  /** What the mapping declares that a word of a field stands for. */
  declared(field: MappedField, text: string): string | undefined {
    const words = this.mapping.values?.[field];
    return words !== undefined && Object.hasOwn(words, text) ? words[text] : undefined;
  }

  indicator(text: string): IndicatorRead | RowFault {
    return this.once('indicator', text, () => this.readIndicator(text));
  }

  place(text: string): string | RowFault {
    return this.once('place', text, () =>
      isWholeCity(text) && this.declared('place', text) === undefined
        ? this.names.city
        : this.named('place', text, this.names.places),
    );
  }

  cluster(text: string): string | RowFault {
    return this.once('cluster', text, () => this.named('cluster', text, this.names.clusters));
  }

  source(text: string): string | RowFault {
    const { newSource } = this.mapping;
    if (newSource !== undefined && (text === newSource.id || text === newSource.title)) return newSource.id;
    return this.once('source', text, () => this.named('source', text, this.names.sources));
  }

  period(text: string, context: Period | undefined): Period | RowFault {
    if (context !== this.periodsWithin) this.periods.clear();
    this.periodsWithin = context;
    const known = this.periods.get(text);
    if (known !== undefined) return known;
    const period = this.readPeriod(text, context);
    if (this.periods.size < MAX_REMEMBERED) this.periods.set(text, period);
    return period;
  }

  private readPeriod(text: string, context: Period | undefined): Period | RowFault {
    const word = this.declared('period', text) ?? text;
    const period = readTablePeriod(word, context);
    if (period !== undefined) return period;
    const code = isWithoutYear(word) ? 'period-without-year' : 'cell-not-a-period';
    return fieldFault(code, 'period', { cell: shown(text) });
  }

  /** A date of the calendar; undefined where `text` is none. */
  date(text: string): PlainDate | undefined {
    return this.once('date', text, () => {
      const period = readTablePeriod(text);
      return period?.kind === 'day' ? period.date : undefined;
    });
  }

  unit(text: string): TableUnit | RowFault {
    return this.once('unit', text, () => {
      const unit = readUnit(this.declared('unit', text) ?? text);
      return unit ?? fieldFault('row-unit-unknown', 'unit', { cell: shown(text) });
    });
  }

  private readIndicator(text: string): IndicatorRead | RowFault {
    const label = labelOf(text);
    const unit = label.bracket === undefined ? undefined : readUnit(label.bracket);
    const declared = this.declared('indicator', text) ?? this.declared('indicator', label.text);
    const [id, ...more] = this.names.indicators.find(declared ?? text);
    if (id !== undefined && more.length === 0) return { indicator: id, unit };
    const found = this.named('indicator', declared ?? label.text, this.names.indicators);
    if (typeof found === 'string') return { indicator: found, unit };
    const compound = this.compound(label.text);
    return compound === undefined ? found : { ...compound, unit };
  }

  /** A cluster, a place or a period, and behind it an indicator. */
  private compound(text: string): IndicatorRead | undefined {
    if (this.compared > MAX_COMPARED) return undefined;
    for (let at = 1; at < Math.min(text.length, 60); at += 1) {
      const [indicator, ...more] = this.names.indicators.find(text.slice(at));
      if (indicator === undefined || more.length > 0) continue;
      const front = text.slice(0, at).replace(/[的之]$/, '');
      const [clusters, places] = [this.names.clusters.find(front), this.names.places.find(front)];
      if (clusters.length === 1) return { indicator, cluster: clusters[0] };
      if (places.length === 1) return { indicator, place: places[0] };
      const period = readTablePeriod(front);
      if (period !== undefined) return { indicator, period };
      if (isWholeCity(front)) return { indicator, place: this.names.city };
    }
    return undefined;
  }

  private named(field: MappedField, text: string, index: NameIndex): string | RowFault {
    const declared = this.declared(field, text);
    const label = labelOf(text).text;
    const [id, ...more] =
      declared !== undefined ? index.find(declared) : firstOf(index.find(text), () => index.find(label));
    const cell = shown(text);
    if (id !== undefined && more.length > 0)
      return fieldFault('row-ambiguous-name', field, { cell, ids: [id, ...more] });
    if (id !== undefined) return id;
    if (isTotal(text)) return fieldFault('row-is-a-total', field, { cell });
    this.compared += 1;
    const near = this.compared > MAX_COMPARED ? '' : index.nearest(declared ?? label);
    return fieldFault('row-unknown-name', field, { cell, nearest: near });
  }

  private once<T>(what: string, text: string, read: () => T): T {
    let words = this.remembered.get(what);
    if (words === undefined) this.remembered.set(what, (words = new Map<string, unknown>()));
    if (words.has(text)) return words.get(text) as T;
    const value = read();
    if (words.size < MAX_REMEMBERED) words.set(text, value);
    return value;
  }
}

const firstOf = (found: readonly string[], other: () => readonly string[]): readonly string[] =>
  found.length > 0 ? found : other();
