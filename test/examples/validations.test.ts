// The declared rules of the examples over their own figures: what holds, and what is a true finding.
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { isMissing } from '#kernel/missing';
import { validateFigures } from '#ingest/validation/validateFigures';
import { openedExample } from './openedExample.ts';

describe('declared rules of Shenzhen', () => {
  const { book, evidence } = openedExample('shenzhen');
  const { observations, breaks } = evidence;

  it('find nothing but the leap of Nanshan in 2019', () => {
    const found = validateFigures(observations, [], { book, breaks, scope: 'workspace' });
    expect(found.map(({ code, severity, subjects }) => [code, severity, subjects?.[0]])).toEqual([
      ['figure-change-large', 'note', 'nanshan-gdp-2019'],
    ]);
  });

  it('would find a group that a digit was lost of', () => {
    const marine = observations.find(({ id }) => id === 'shenzhen-group-marine-value-added-2023');
    if (marine === undefined || isMissing(marine.value)) throw new Error('no figure of the marine group');
    const wrong = { ...marine, id: 'entered', value: { ...marine.value, value: marine.value.value.shifted(-1) } };
    const codes = validateFigures([wrong], observations, { book, breaks }).map(({ code, args }) => [code, args.count]);
    expect(codes).toContainEqual(['figure-balance-broken', 7]);
  });

  it('hold for the seven groups only by the tolerance that they declare', () => {
    const validations = book.validations.map((rule) =>
      rule.kind === 'balance' ? { ...rule, tolerance: Decimal.one } : rule,
    );
    const strict = { ...book, relations: [], validations };
    const found = validateFigures(observations, [], { book: strict, breaks, scope: 'workspace' });
    const [balance] = found.filter(({ code }) => code === 'figure-balance-broken');
    expect([String(balance?.args.direction), JSON.stringify(balance?.args.margin)]).toEqual([
      'below',
      '{"value":"1.033","unit":"billion-yuan"}',
    ]);
  });
});

describe('figures of Beijing', () => {
  it('are plausible', () => {
    const { book, evidence } = openedExample('beijing');
    expect(validateFigures(evidence.observations, [], { book, breaks: evidence.breaks, scope: 'workspace' })).toEqual(
      [],
    );
  });
});
