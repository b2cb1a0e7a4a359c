// Every published fact is in the examples exactly once: as an observation, a target, an item of the plan, or unplaced with the reason.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  at,
  EXAMPLES,
  type ExampleName,
  type Item,
  mappingsIn,
  readData,
  readPlan,
  readRows,
  type Row,
  SHARED,
} from './exampleFiles.ts';

const FACTS = join(SHARED, 'facts', 'public-facts.csv');
const LISTS: Readonly<Record<string, string>> = {
  target: 'targets',
  fund: 'funds',
  park: 'parks',
  project: 'projects',
  'cluster-list': 'clusterLists',
  rule: 'rules',
};
const CLASSES: Readonly<Record<string, string>> = {
  official: 'official',
  'official text on a mirror': 'official-mirror',
  press: 'press',
  'press text on a mirror/aggregator': 'press-mirror',
  'aggregator / company / research': 'research',
  'public code repository': 'code-repository',
};
/** Billions in a unit of the examples, where facts are in billions. */
const BILLIONS: Readonly<Record<string, number>> = { 'trillion-yuan': 1000 };

const register = readRows(join(import.meta.dirname, 'fact-register.csv'));
const plans = new Map(EXAMPLES.map((example) => [example, readPlan(example)]));
const data = (table: string): ReadonlyMap<ExampleName, readonly Row[]> =>
  new Map(EXAMPLES.map((example) => [example, readData(example, table)]));
const observations = data('observations');
const sources = data('sources');
const unplaced = data('unplaced');

const numbersIn = (text: string): readonly number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const comparatorIn = (text: string): string =>
  /^(>=|>|<=|<)/.exec(text)?.[1] ?? (/^(about|nearly|near) /.test(text) ? '~' : '=');

describe('the register of facts', () => {
  it('names every fact from 1 to 443 once', () => {
    expect(register.map(({ fact }) => fact)).toEqual(Array.from({ length: 443 }, (_, i) => `fact-${i + 1}`));
  });

  it('names items that exist, and every observation taken from a fact', () => {
    for (const row of register)
      for (const id of (row.id ?? '').split(';'))
        expect(at(`${row.fact} ${id}`, holderOf(row, id) !== undefined)).toEqual(at(`${row.fact} ${id}`, true));
    const taken = EXAMPLES.flatMap((example) => observations.get(example) ?? []).flatMap(({ fact, id }) =>
      fact === undefined ? [] : [`${fact} ${id}`],
    );
    const registered = register.filter(({ where }) => where === 'observation').map(({ fact, id }) => `${fact} ${id}`);
    expect(taken.toSorted()).toEqual(registered.toSorted());
  });

  it('gives a reason in both languages for the facts that could not be placed', () => {
    const rows = EXAMPLES.flatMap((example) => unplaced.get(example) ?? []);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      register
        .filter(({ where }) => where === 'unplaced')
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const row of rows)
      expect([row.reason_zh, row.reason_en, row.source].every((cell) => (cell ?? '') !== '')).toBe(true);
  });
});

describe.skipIf(!existsSync(FACTS))('against ../shared/facts', () => {
  const facts = existsSync(FACTS) ? readRows(FACTS) : [];
  const classes = new Map(
    existsSync(FACTS)
      ? readRows(join(SHARED, 'facts', 'public-sources.csv')).map((row) => [row.source_address, row.class ?? ''])
      : [],
  );
  const pairs = facts.map((fact, index) => ({ fact, row: register[index] as Row }));

  it('the sources of the facts are there, with address and class', () => {
    for (const { fact, row } of pairs) {
      const source = (sources.get(row.workspace as ExampleName) ?? []).find(
        ({ address }) => address === fact.source_address,
      );
      expect(at(`${row.fact}`, source?.class)).toEqual(
        at(`${row.fact}`, CLASSES[classes.get(fact.source_address) ?? '']),
      );
    }
    expect(
      new Set(EXAMPLES.flatMap((example) => sources.get(example) ?? []).map(({ address }) => address)).size,
    ).toBeGreaterThanOrEqual(168);
  });

  it('observations carry value, comparator, nature and source of their fact', () => {
    for (const { fact, row } of pairs.filter((pair) => pair.row.where === 'observation')) {
      const found = holderOf(row, row.id ?? '') as Row;
      expect(at(row.fact, Number(found.value))).toEqual(at(row.fact, numbersIn(fact.value ?? '')[0]));
      expect(at(row.fact, found.comparator ?? '=')).toEqual(at(row.fact, comparatorIn(fact.value ?? '')));
      expect(at(row.fact, found.nature)).toEqual(at(row.fact, fact.kind));
      expect(at(row.fact, addressOf(row, found.source))).toEqual(at(row.fact, fact.source_address));
      const year = /\b20\d\d\b/.exec((fact.period ?? '').replace(/^2015 to /, ''))?.[0] ?? '2025';
      expect(at(row.fact, found.period?.slice(0, 4))).toEqual(at(row.fact, year));
    }
  });

  it('targets carry a value and the source of their fact', () => {
    for (const { fact, row } of pairs.filter((pair) => pair.row.where === 'target')) {
      for (const id of (row.id ?? '').split(';')) {
        const found = holderOf(row, id) as Item;
        const value = Number(found.value) * (BILLIONS[String(found.unit)] ?? 1);
        expect(at(`${row.fact} ${id}`, numbersIn(fact.value ?? '').includes(value))).toEqual(
          at(`${row.fact} ${id}`, true),
        );
        expect(at(row.fact, addressOf(row, String(found.source)))).toEqual(at(row.fact, fact.source_address));
      }
    }
  });

  it('funds, parks and projects hold the figure and cite the source of their fact', () => {
    for (const { fact, row } of pairs.filter((pair) => ['fund', 'park', 'project'].includes(pair.row.where ?? ''))) {
      const found = holderOf(row, row.id ?? '') as Item;
      const parts = [...mappingsIn(found)];
      const figures = parts.flatMap(({ value, zh, en }) =>
        [value, zh, en].flatMap((text) => (typeof text === 'string' ? numbersIn(text) : [])),
      );
      for (const figure of numbersIn(fact.value ?? ''))
        expect(at(`${row.fact} ${row.id}`, figures.includes(figure))).toEqual(at(`${row.fact} ${row.id}`, true));
      const cited = parts.flatMap(({ source }) => (typeof source === 'string' ? [addressOf(row, source)] : []));
      expect(at(`${row.fact} ${row.id}`, cited.includes(fact.source_address))).toEqual(
        at(`${row.fact} ${row.id}`, true),
      );
    }
  });

  it('rules hold the bound of their fact', () => {
    for (const { fact, row } of pairs.filter((pair) => pair.row.where === 'rule')) {
      const bounds = [...mappingsIn((holderOf(row, row.id ?? '') as Item).bounds)];
      expect(at(row.fact, bounds.map(({ atMost }) => atMost).includes(fact.value))).toEqual(at(row.fact, true));
    }
  });
});

function holderOf(row: Row, id: string): Item | undefined {
  const example = row.workspace as ExampleName;
  if (row.where === 'observation') return (observations.get(example) ?? []).find((one) => one.id === id);
  if (row.where === 'unplaced') return (unplaced.get(example) ?? []).find((one) => one.id === id);
  return plans
    .get(example)
    ?.get(LISTS[row.where ?? ''] ?? '')
    ?.find((one) => one.id === id);
}

function addressOf(row: Row, source: string | undefined): string | undefined {
  return (sources.get(row.workspace as ExampleName) ?? []).find(({ id }) => id === source)?.address;
}
