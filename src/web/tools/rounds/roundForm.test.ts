// Form of a collection round: its start, what is added to it, what is wrong with it, the round it opens, and reading it back.
import { describe, expect, it } from 'vitest';
import { roundDefinitionSchema } from '#model/round';
import {
  addedItems,
  emptyForm,
  faultsOf,
  idOf,
  missingDistricts,
  newReporter,
  toDefinition,
  unitsLike,
  type RoundForm,
  type RoundTool,
} from './roundForm.ts';
import { readRoundForm } from './readRoundForm.ts';

const TOOL: RoundTool = {
  tool: 'open-round',
  city: 'city',
  indicators: [
    { id: 'value-added', name: '增加值', unit: 'hundred-million-yuan', unitText: '亿元' },
    { id: 'firms', name: '企业数', unit: 'enterprise', unitText: '家' },
  ],
  clusters: [
    { id: 'ai', name: '人工智能' },
    { id: 'chips', name: '半导体' },
  ],
  places: [
    { id: 'city', name: '市', isUnit: false },
    { id: 'north', name: '北区', isUnit: true },
    { id: 'east', name: '东区', isUnit: true },
  ],
};

const start = emptyForm(TOOL);
const filled: RoundForm = {
  ...start,
  name: ' 上半年报送 ',
  period: '2025年上半年',
  deadline: '2025-07-20',
  items: [
    { indicator: 'value-added', cluster: 'ai', unit: 'hundred-million-yuan', from: '0', to: '1，000' },
    { indicator: 'firms', cluster: '', unit: 'enterprise', from: '', to: '' },
  ],
};

describe('a form of a round', () => {
  it('starts with the districts of the city, and misses those taken out', () => {
    expect(start.reporters.map(({ id }) => id)).toEqual(['north', 'east']);
    const without = { ...start, reporters: start.reporters.slice(1) };
    expect(missingDistricts(TOOL, without).map(({ id }) => id)).toEqual(['north']);
  });

  it('asks for every indicator of every cluster once', () => {
    const added = addedItems(TOOL, filled, ['value-added', 'firms'], ['', 'ai']);
    expect(added.map(({ indicator, cluster }) => `${indicator}|${cluster}`)).toEqual(['value-added|', 'firms|ai']);
  });

  it('gives bureaus and departments ids of their own', () => {
    const first = newReporter(TOOL, start, 'bureau');
    const second = newReporter(TOOL, { ...start, reporters: [...start.reporters, first] }, 'bureau');
    expect([first.id, second.id, first.place]).toEqual(['bureau-1', 'bureau-2', 'city']);
  });

  it('offers units of the same kind', () => {
    expect(unitsLike('enterprise')).toEqual(['enterprise']);
    expect(unitsLike('hundred-million-yuan')).toContain('ten-thousand-yuan');
  });

  it.each([
    ['2025-H1', 'round-2025-h1'],
    ['2018年1—5月', 'round-2018-01-to-05'],
    ['去年', ''],
  ])('takes its id from the period %s', (period, id) => {
    expect(idOf({ ...start, period })).toBe(id);
  });
});

describe('faults', () => {
  it('are all that is missing', () => {
    expect([...faultsOf(start).keys()]).toEqual(['name', 'period', 'deadline', 'items']);
    expect(faultsOf(filled).size).toBe(0);
  });

  it('tell ranges and units without a name', () => {
    const item = { indicator: 'firms', cluster: '', unit: 'enterprise' as const };
    const faulty: RoundForm = {
      ...filled,
      id: 'No id',
      items: [
        { ...item, from: '9', to: '3' },
        { ...item, cluster: 'ai', from: '一', to: '' },
      ],
      reporters: [newReporter(TOOL, start, 'department')],
    };
    expect([...faultsOf(faulty)]).toEqual([
      ['id', 'id'],
      ['firms|/to', 'range-order'],
      ['firms|ai/from', 'range'],
      ['reporter/department-1', 'reporter-name'],
    ]);
  });
});

describe('the round', () => {
  it('is one that the record takes', () => {
    const definition = toDefinition(filled);
    expect(definition).toMatchObject({ id: 'round-2025-h1', name: '上半年报送', period: '2025-H1' });
    expect(definition.items[0]).toMatchObject({ from: '0', to: '1000' });
    expect(definition.items[1]).toEqual({ indicator: 'firms', unit: 'enterprise' });
    expect(roundDefinitionSchema.safeParse(definition).success).toBe(true);
  });

  it('is read back from a draft, without what the plan no longer has', () => {
    expect(readRoundForm(JSON.parse(JSON.stringify(filled)), TOOL)).toEqual(filled);
    const withoutFirms = { ...TOOL, indicators: TOOL.indicators.slice(0, 1) };
    expect(readRoundForm(filled, withoutFirms).items).toHaveLength(1);
    expect(readRoundForm('?', TOOL)).toEqual(start);
  });
});
