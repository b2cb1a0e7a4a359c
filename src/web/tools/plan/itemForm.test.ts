// Form of a plan item: what a typed text is read as, the edits it makes, a new item with its id.
import { describe, expect, it } from 'vitest';
import type { FieldView } from '#views/description';
import {
  editsOf,
  EMPTY_DRAFT,
  faultsOf,
  newItem,
  readField,
  suggestedId,
  textOf,
  valueAt,
  type ItemDraft,
} from './itemForm.ts';

const field = (kind: FieldView['kind'], more: Partial<FieldView> = {}): FieldView => ({
  path: [kind],
  label: kind,
  kind,
  ...more,
});
const typed = (texts: Record<string, readonly [string, ItemDraft['typed'][string]['seen']]>): ItemDraft => ({
  reason: 'x',
  typed: Object.fromEntries(Object.entries(texts).map(([key, [text, seen]]) => [key, { text, seen }])),
});

describe('readField', () => {
  it.each([
    ['date', '2025-12-31', '2025-12-31'],
    ['period', '2025年上半年', '2025-H1'],
    ['period', 'third quarter of 2025', '2025-Q3'],
    ['decimal', '１，４４８.９６７', '1448.967'],
    ['decimal', '−3.50', '-3.50'],
    ['line', '  港区 ', '港区'],
    ['ids', 'north、east，north', ['north', 'east']],
  ] as const)('reads a %s', (kind, text, value) => {
    expect(readField(field(kind), text)).toEqual({ value });
  });

  it.each([
    ['date', '2025-02-30'],
    ['period', '去年'],
    ['decimal', '12亿'],
    ['ids', 'North East'],
    ['choice', 'other'],
  ] as const)('refuses what is no %s', (kind, text) => {
    const choices = kind === 'choice' ? [{ value: 'done', text: '已完成' }] : undefined;
    expect(readField(field(kind, { choices }), text)).toEqual({ fault: kind });
  });

  it('takes an empty text as no value, unless one is required', () => {
    expect(readField(field('line'), '  ')).toEqual({ value: undefined });
    expect(readField(field('line', { required: true }), ' ')).toEqual({ fault: 'required' });
  });

  it('refuses an id that is not among the choices', () => {
    expect(readField(field('ids', { choices: [{ value: 'ai', text: 'AI' }] }), 'ai, chips')).toEqual({
      fault: 'choice',
    });
  });
});

describe('editsOf', () => {
  const fields = [
    field('text', { path: ['progress', 'zh'] }),
    field('period', { path: ['deadline'] }),
    field('line', { path: ['note'] }),
  ];

  it('sets what was changed, with what was seen when typing began', () => {
    const draft = typed({ 'progress/zh': ['完成。', '未完成。'], deadline: ['2025年', null], note: ['', '旧'] });
    expect(editsOf({ list: 'tasks', id: 't' }, fields, draft)).toEqual([
      { kind: 'set', list: 'tasks', id: 't', path: ['progress', 'zh'], before: '未完成。', after: '完成。' },
      { kind: 'set', list: 'tasks', id: 't', path: ['deadline'], after: '2025' },
      { kind: 'set', list: 'tasks', id: 't', path: ['note'], before: '旧' },
    ]);
  });

  it('makes no edit of a value typed again as it was', () => {
    expect(editsOf({ list: 'tasks', id: 't' }, fields, typed({ deadline: ['2025年上半年', '2025-H1'] }))).toEqual([]);
  });
});

describe('faultsOf', () => {
  it('leaves alone what nobody touched in an item that is there, and judges all of a new one', () => {
    const fields = [field('line', { required: true })];
    expect(faultsOf(fields, EMPTY_DRAFT, {}, false)).toEqual({});
    expect(faultsOf(fields, EMPTY_DRAFT, undefined, true)).toEqual({ line: 'required' });
  });

  it('asks for what is required as soon as anything is changed', () => {
    const fields = [field('decimal'), field('line', { required: true })];
    expect(faultsOf(fields, typed({ decimal: ['5', '4'] }), { decimal: '4' }, false)).toEqual({ line: 'required' });
    expect(faultsOf(fields, typed({ decimal: ['5', '4'] }), { decimal: '4', line: 'x' }, false)).toEqual({});
  });
});

describe('values of an item', () => {
  it('are found by path and shown where the field can show them', () => {
    const item = { name: { zh: '甲' }, steps: ['a', { zh: '乙' }] };
    expect(valueAt(item, ['steps', 1, 'zh'])).toBe('乙');
    expect(valueAt(item, ['name', 'en'])).toBeUndefined();
    expect(textOf(['a', 'b'], { kind: 'ids' })).toBe('a, b');
    expect(textOf({ zh: '甲' }, { kind: 'line' })).toBeUndefined();
  });
});

describe('a list of members', () => {
  const members = field('ids', { path: ['members'], under: 'cluster' });
  const there = [{ cluster: 'ai', no: '1' }, { cluster: 'chips' }];

  it('is shown by the ids, and members that stay keep their other keys', () => {
    expect(textOf(there, members)).toBe('ai, chips');
    expect(readField(members, 'ai, drones', there)).toEqual({
      value: [{ cluster: 'ai', no: '1' }, { cluster: 'drones' }],
    });
  });
});

describe('a new item', () => {
  const fields = [field('line', { path: ['name', 'en'] }), field('decimal', { path: ['years', 0, 'investment'] })];
  const draft = typed({ 'name/en': ['Harbour fab №2', null], 'years/0/investment': ['1,200', null] });

  it('has its start values, its fields and its id', () => {
    expect(newItem({ cluster: 'ai', name: { zh: '厂' } }, fields, draft, 'fab')).toEqual({
      id: 'fab',
      cluster: 'ai',
      name: { zh: '厂', en: 'Harbour fab №2' },
      years: [{ investment: '1200' }],
    });
  });

  it('has no id where its list does not know one', () => {
    expect(newItem({ cluster: 'ai' }, [], EMPTY_DRAFT, undefined)).toEqual({ cluster: 'ai' });
  });

  it('is named by its Latin words, else by list and minute', () => {
    expect(suggestedId('projects', fields, draft, '202611221904')).toBe('harbour-fab-no2');
    expect(suggestedId('projects', fields, typed({ 'name/en': ['港区二厂', null] }), '202611221904')).toBe(
      'project-202611221904',
    );
  });
});
