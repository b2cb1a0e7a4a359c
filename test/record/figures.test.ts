// Figures through the use cases that pages and commands share: entered, corrected, taken back, known as of a day.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { parsePeriod, type Period } from '#kernel/period';
import type { Entry } from '#model/entry';
import { done, recordedExample, type RecordedExample } from './recordedExample.ts';

const year = parsePeriod('2025') as Period;
const entry = (value: string, more: Partial<Entry> = {}): Entry => ({
  indicator: 'value-added',
  place: 'longgang',
  period: year,
  value: Decimal.from(value),
  unit: 'billion-yuan',
  ...more,
});

let example: RecordedExample;
beforeAll(async () => {
  example = await recordedExample();
});
afterAll(() => example?.close());

const observation = async (id: string, knownOn?: string) =>
  JSON.stringify(
    done(await example.marshall.page({ page: 'observation', id, language: 'en', query: {} }, { knownOn })),
  );

describe('figures of the record', () => {
  const id = 'longgang-value-added-2025';

  it('an entry is stored, shown on its page, and counts from then on', async () => {
    const answer = done(await example.acting.enterFigures({ language: 'en', entries: [entry('310.5')] }));
    expect(answer.counts).toEqual({ added: 1, revised: 0, unchanged: 0 });
    expect(await observation(id)).toContain('310.5 billion yuan');
  });

  it('a correction needs the revision that was seen, then a reason; both values are shown', async () => {
    const unseen = done(await example.acting.enterFigures({ language: 'en', entries: [entry('312')] }));
    expect(unseen.change).toBeUndefined();
    expect(unseen.conflicts).toMatchObject([
      { incoming: '312 billion yuan', present: '310.5 billion yuan', revision: 1 },
    ]);
    const without = await example.acting.enterFigures({ language: 'en', entries: [entry('312', { seen: 1 })] });
    expect(without).toMatchObject({ failure: 'conflict', what: 'reason-required' });
    const corrected = done(
      await example.acting.enterFigures({ language: 'en', entries: [entry('312', { seen: 1 })], reason: 'bulletin' }),
    );
    expect(corrected.counts.revised).toBe(1);
    const page = await observation(id);
    expect(page).toContain('312 billion yuan');
    expect(page).toContain('310.5');
    expect(page).toContain('bulletin');
  });

  it('undoing a change brings the value before back as a vintage of its own; a change is undone once', async () => {
    const corrected = done(
      await example.acting.enterFigures({ language: 'en', entries: [entry('999', { seen: 2 })], reason: 'slip' }),
    );
    const seq = corrected.change ?? 0;
    done(await example.acting.undoChange({ seq }));
    expect(await observation(id)).toContain('312 billion yuan');
    expect(await example.acting.undoChange({ seq })).toMatchObject({ failure: 'conflict', what: 'undone-change' });
  });

  it('a retracted figure counts no longer, and its vintages stay', async () => {
    done(await example.acting.retractFigures({ ids: [id], reason: 'wrong district' }));
    const page = await observation(id);
    expect(page).toContain('wrong district');
    const sheet = done(await example.acting.readSheet({ language: 'en', place: 'longgang', periods: ['2025'] }));
    const row = sheet.rows.find(({ id: rowId }) => rowId === 'value-added|');
    expect(row?.cells[0]?.figure).not.toBe(id);
  });

  it('what was known on a day before anything was loaded is nothing', async () => {
    const page = await example.marshall.page(
      { page: 'overview', language: 'en', query: {} },
      { knownOn: '2020-01-01' },
    );
    expect(page).toMatchObject({ failure: 'not-found', what: 'known-on', id: '2020-01-01' });
  });

  it('unknown ids are refused with the nearest, and a figure twice in one go', async () => {
    const unknown = await example.acting.enterFigures({ language: 'en', entries: [entry('1', { place: 'longgan' })] });
    expect(unknown).toMatchObject({ failure: 'not-found', what: 'place' });
    const twice = await example.acting.enterFigures({ language: 'en', entries: [entry('1'), entry('2')] });
    expect(twice).toMatchObject({ failure: 'conflict', what: 'figure-twice' });
  });

  it('drafts of a sheet survive, and an old one does not overwrite a newer', async () => {
    const first = done(await example.acting.saveDraft({ key: 'entry:longgang', content: { a: '1' } }));
    const second = done(
      await example.acting.saveDraft({ key: 'entry:longgang', content: { a: '2' }, seen: first.revision }),
    );
    expect(second.revision).toBeGreaterThan(first.revision);
    const late = await example.acting.saveDraft({ key: 'entry:longgang', content: { a: '3' }, seen: first.revision });
    expect(late).toMatchObject({ failure: 'conflict' });
    expect((await example.acting.readDraft({ key: 'entry:longgang' })).draft?.content).toEqual({ a: '2' });
  });
});
