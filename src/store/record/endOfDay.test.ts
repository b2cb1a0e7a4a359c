// End of a day in a zone: ordinary days, and days on which clocks are put forward or back.
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plainDate';
import { endOfDay } from './endOfDay.ts';

describe('the end of a day', () => {
  it.each([
    ['2026-11-22', 'Asia/Shanghai', '2026-11-22T16:00:00.000Z'],
    ['2026-12-31', 'UTC', '2027-01-01T00:00:00.000Z'],
    ['2024-02-28', 'America/New_York', '2024-02-29T05:00:00.000Z'],
    // The day clocks are put forward: 23 hours, still ends at midnight of the new time.
    ['2024-03-31', 'Europe/Berlin', '2024-03-31T22:00:00.000Z'],
    // Midnight itself is left out: 23:59:59 is followed by 01:00.
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // Midnight comes twice: the day ends with the second.
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
  ])('%s in %s is %s', (date, zone, end) => {
    expect(endOfDay(date as PlainDate, zone)).toBe(end);
  });

  it('is not known in a zone that is not', () => {
    expect(() => endOfDay('2026-01-01' as PlainDate, 'Nowhere/City')).toThrow(RangeError);
  });
});
