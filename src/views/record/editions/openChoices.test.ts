// Half-years that can be opened: the last three that have ended, with ids that are free.
import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plainDate';
import { openChoices } from './openChoices.ts';

describe('openChoices', () => {
  it('are the ends of the last three half-years', () => {
    expect(openChoices(plainDate(2025, 12, 31), new Set())).toEqual([
      { asOf: '2025-12-31', id: '2025-h2' },
      { asOf: '2025-06-30', id: '2025-h1' },
      { asOf: '2024-12-31', id: '2024-h2' },
    ]);
    expect(openChoices(plainDate(2025, 12, 30), new Set()).map(({ asOf }) => asOf)).toEqual([
      '2025-06-30',
      '2024-12-31',
      '2024-06-30',
    ]);
  });

  it('count on where an id is taken', () => {
    const taken = new Set(['2025-h1', '2025-h1-2', '2024-h2']);
    expect(openChoices(plainDate(2025, 7, 1), taken).map(({ id }) => id)).toEqual([
      '2025-h1-3',
      '2024-h2-2',
      '2024-h1',
    ]);
  });
});
