// What makes a definition of a round.
import { describe, expect, it } from 'vitest';
import { roundDefinitionSchema } from './round.ts';

const ITEM = { indicator: 'value-added', unit: 'hundred-million-yuan' };
const ROUND = {
  id: 'round-2025',
  name: '2025年数据报送',
  period: '2025',
  deadline: '2026-01-20',
  reporters: [{ id: 'harbour', name: '港口区', kind: 'district', place: 'harbour' }],
};
const isRound = (...items: readonly object[]): boolean => roundDefinitionSchema.safeParse({ ...ROUND, items }).success;

describe('a round', () => {
  it('asks for each figure once', () => {
    expect(isRound(ITEM, { ...ITEM, cluster: 'semiconductors' })).toBe(true);
    expect(isRound(ITEM, { ...ITEM, unit: 'billion-yuan' })).toBe(false);
  });
});
