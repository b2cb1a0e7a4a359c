// Totals of the examples: the seven groups add up, the list of 28 and the districts are not added while figures are missing.
import { describe, expect, it } from 'vitest';
import { byId } from '#model/located';
import { totalsIn, type TotalRow } from '#model/totals/totalsIn';
import { listSet, partSets, unitSet } from '#model/totals/totalSets';
import { periodText } from '#kernel/period';
import { openedExample } from './openedExample.ts';

const { book, evidence } = openedExample('shenzhen');
const indicators = byId(book.indicators);
const list = (id: string) => {
  const found = book.clusterLists.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no list ${id}`);
  return listSet(book, found);
};
const rowsOf = (set: Parameters<typeof totalsIn>[0]) => totalsIn(set, evidence.observations, indicators);
const told = ({ gross, unique, overlap }: TotalRow) => JSON.parse(JSON.stringify([gross, unique, overlap])) as unknown;
const billion = (value: string) => ({ value, unit: 'billion-yuan' });

describe('the seven groups', () => {
  it('of 2023 add up to 1,448.967 beside the printed 1,450', () => {
    const [row] = rowsOf(list('groups-2023')).filter(({ period }) => periodText(period) === '2023');
    if (row === undefined) throw new Error('no total');
    expect(told(row)).toEqual([billion('1448.967'), billion('1448.967'), billion('0')]);
    expect([row.basis, row.absent, row.used.length]).toEqual(['declared-disjoint', [], 7]);
    expect(row.union?.figure.id).toBe('shenzhen-all-sei-value-added-2023');
    expect([row.union?.difference.value.toString(), row.union?.withinRounding]).toEqual(['-1.033', true]);
  });

  it('are one set of parts of all strategic emerging industries', () => {
    const [first] = partSets(book, 'all-sei');
    expect([first?.members.length, first?.disjoint, first?.union]).toEqual([7, 'declared-disjoint', 'all-sei']);
  });

  it('of Longgang are exactly its total', () => {
    const [row] = rowsOf(list('groups-2023')).filter(({ place }) => place === 'longgang');
    expect([row?.union?.difference.value.sign, row?.union?.withinRounding]).toEqual([0, true]);
  });
});

describe('what is not added', () => {
  it('are districts of which some have no figure, and clusters of which most have none', () => {
    const units = unitSet(book, 'shenzhen');
    if (units === undefined) throw new Error('no units');
    expect([units.members.length, units.disjoint]).toEqual([11, 'no-overlap']);
    const rows = rowsOf(units).filter(({ refused }) => refused === undefined);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect([row.absent.length > 0, 'missing' in row.gross]).toEqual([true, true]);
    expect(rowsOf(list('shenzhen-2022'))).toEqual([]);
  });
});
