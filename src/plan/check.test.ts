// The check as a whole: places, order, fixes, and that one fault is not reported twice under two names.
import { describe, expect, it } from 'vitest';
import type { SourceRef, Span } from '#kernel/diagnostic';
import { BINDING_RULES } from './binder/bindingRules.ts';
import { checkPlan } from './check.ts';
import type { Rule } from './rule.ts';
import { expectDiagnostics } from './testing/expectDiagnostics.ts';
import { runExample } from './testing/runExample.ts';

const city = '  - { id: shenzhen, name: { zh: 深圳市 }, kind: city }\n';
const indicator = `indicators:
  - { id: parks, name: { zh: 园区数 }, measure: count, unit: park, direction: higher, accrual: stock, additive: true }
`;
const target = (id: string, extra = ''): string =>
  `  - { id: ${id}, indicator: parks, place: shenzhen, type: level${extra} }\n`;
const bindingOnly = (files: Readonly<Record<string, string>>) => {
  const { plan, context } = runExample({ files });
  return checkPlan(plan, context, undefined, BINDING_RULES);
};

describe('binding', () => {
  it('finds nothing in a plan whose names all resolve', () => {
    const files = {
      'plan/places.yaml': `places:\n${city}`,
      'plan/indicators.yaml': indicator,
      'plan/targets.yaml': `targets:\n${target('a')}`,
    };
    expect(bindingOnly(files)).toEqual([]);
  });

  it('offers the id that was meant, in YAML and within a list cell', () => {
    const found = bindingOnly({
      'plan/places.yaml': `places:\n${city}`,
      'plan/indicators.yaml': indicator,
      'plan/targets.yaml': `targets:\n${target('target-a')}${target('target-b')}`,
      'plan/targets-2.csv': 'id,indicator,place,type,includes\nc,park,shenzhen,level,"target-a;targe-b"\n',
    });
    expect(found.map(({ code, span, fix }) => [code, span.file, span.start.line, span.start.column, fix])).toEqual([
      ['unresolved-id', 'plan/targets-2.csv', 2, 3, { span: found[0]?.span, text: 'parks' }],
      ['unresolved-id', 'plan/targets-2.csv', 2, 33, { span: found[1]?.span, text: 'target-b' }],
    ]);
    expect(found[1]?.span.end.column).toBe(40);
  });

  it('shows where a repeated id was first stated', () => {
    const [found] = bindingOnly({ 'plan/places.yaml': `places:\n${city}${city}` });
    expect([found?.code, found?.span.start.line]).toEqual(['duplicate-id', 3]);
    expect(found?.related.map(({ role, span }) => [role, span.start.line])).toEqual([['first-stated-here', 2]]);
  });

  it('does not call a thing missing that stands in the plan but could not be read', () => {
    const unreadPlace = { 'plan/places.yaml': 'places:\n  - { id: shenzhen, name: { zh: 深圳市 }, kind: town }\n' };
    expect(expectDiagnostics({ files: unreadPlace })).toEqual([['invalid-choice', 'plan/places.yaml:2']]);
    expect(expectDiagnostics({ files: { 'plan/places.yaml': 'places: [' } })).toEqual([
      ['yaml-syntax', 'plan/places.yaml:1'],
    ]);
  });

  it('reports a circle once, and what hangs below it not at all', () => {
    const place = (id: string, parent: string) =>
      `  - { id: ${id}, name: { en: ${id} }, kind: area, parent: ${parent} }\n`;
    const found = bindingOnly({
      'plan/places.yaml': `places:\n${city}${place('a', 'b')}${place('b', 'c')}${place('c', 'b')}${place('d', 'd')}`,
    });
    expect(found.map(({ code, args, span }) => [code, args.ids, span.start.line])).toEqual([
      ['cyclic-parent', ['b', 'c'], 4],
      ['cyclic-parent', ['d'], 6],
    ]);
  });
});

describe('checkPlan', () => {
  const place = { file: 'plan/places.yaml', path: ['places', 0, 'kind'] };
  const row = { file: 'data/observations.csv', path: [4] };
  const rule = (check: Rule['check']): Rule => ({
    code: 'b',
    severity: 'warning',
    check,
    examples: { failing: [], passing: [] },
  });
  const { plan, context } = runExample({ files: { 'plan/places.yaml': `places:\n${city}` } });
  const span = (line: number): Span => ({
    file: row.file,
    start: { line, column: 1, offset: 0 },
    end: { line, column: 1, offset: 0 },
  });

  it('orders by file, line, column and code, and reports each finding once', () => {
    const findings = [
      { at: place, args: {} },
      { at: row, args: { n: 1 } },
      { at: place, args: {} },
    ];
    const first = rule(() => findings);
    const found = checkPlan(plan, context, () => span(6), [first, { ...first, code: 'a' }]);
    expect(found.map((each) => [each.span.file, each.span.start.line, each.code])).toEqual([
      ['data/observations.csv', 6, 'a'],
      ['data/observations.csv', 6, 'b'],
      ['plan/places.yaml', 2, 'a'],
      ['plan/places.yaml', 2, 'b'],
    ]);
  });

  it('carries severity, scenario, subjects and related places of a finding, and quotes a fix that needs it', () => {
    const related = [{ at: row as SourceRef, role: 'rival' as const }];
    const finding = {
      at: place,
      args: {},
      severity: 'note' as const,
      scenario: 'r',
      subjects: ['shenzhen'],
      related,
      fix: 'a: b',
    };
    const [found] = checkPlan(plan, context, () => span(6), [rule(() => [finding])]);
    expect(found).toMatchObject({
      severity: 'note',
      scenario: 'r',
      subjects: ['shenzhen'],
      related: [{ role: 'rival', span: { file: row.file } }],
      fix: { text: '"a: b"', span: found?.span },
    });
  });

  it('gives the faults of reading alone where there are no settings', () => {
    const { diagnostics } = runExample({ files: { 'marshall.yaml': 'marshall: 2\n' } });
    expect(new Set(diagnostics.map(({ span: at }) => at.file))).toEqual(new Set(['marshall.yaml']));
  });
});
