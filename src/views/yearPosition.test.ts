// The axis of years: a year's last day stands over its number.
import { describe, expect, it } from 'vitest';
import { yearPosition } from './yearPosition.ts';

describe('yearPosition', () => {
  it.each([
    ['2025-12-31', 2025],
    ['2024-12-31', 2024],
    ['2025-07-01', 2024.49863],
    ['2025-02-30', undefined],
    ['no date', undefined],
  ])('%s stands at %s', (date, position) => {
    expect(yearPosition(date)).toBe(position);
  });
});
