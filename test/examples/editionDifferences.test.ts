// Two editions of the Shenzhen example side by side: every target stands in the comparison once, every change has its cause.
import { describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { compareEditionsOnDisk } from '#services/editions/editionsOnDisk';

describe('the editions of 2024-H2 and 2025-H1', () => {
  it('name every target once, and the figures that are new', async () => {
    const compared = await compareEditionsOnDisk('examples/shenzhen', { before: '2024-h2', after: '2025-h1' }, 'zh');
    if (isFailure(compared)) throw new Error(JSON.stringify(compared));
    const { statuses, sameStatuses, figures } = compared.differences;
    const targets = [...statuses, ...sameStatuses].map(({ target }) => target);
    expect([targets.length, new Set(targets).size]).toEqual([121, 121]);
    const found = figures.map(({ series, kind, causes }) => [series, kind, causes]);
    expect(found).toContainEqual(['gdp-growth|luohu|', 'changed', ['new-figure']]);
    expect(figures.every(({ causes }) => causes.length > 0)).toBe(true);
    expect(compared.lines.some((line) => line.includes('2564亿元') && line.includes('1424亿元'))).toBe(true);
  });

  it('from a year to the next also differ in statuses: targets have fallen due', async () => {
    const compared = await compareEditionsOnDisk('examples/shenzhen', { before: '2024-h2', after: '2025-h2' }, 'en');
    if (isFailure(compared)) throw new Error(JSON.stringify(compared));
    const { statuses, sameStatuses } = compared.differences;
    expect(statuses.length + sameStatuses.length).toBe(121);
    expect(statuses.length).toBeGreaterThan(10);
    expect(statuses.every(({ causes }) => causes.length > 0)).toBe(true);
  });

  it('is refused where there is no such edition', async () => {
    expect(await compareEditionsOnDisk('examples/shenzhen', { before: '2024', after: '2025-h1' }, 'en')).toMatchObject({
      failure: 'not-found',
      what: 'edition',
    });
  });
});
