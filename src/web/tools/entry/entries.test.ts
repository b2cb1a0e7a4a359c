// From typed cells to entries: what differs, what is outside its range, what others changed, what needs a reason.
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '#model/entrySheet';
import { typedStandings } from './cellStanding.ts';
import { draftText, readDraftContent } from './draftContent.ts';
import { entriesOf, NO_FIELDS, revisedCount } from './entryFields.ts';

const ROW: SheetRow = {
  id: 'growth|ships',
  indicator: 'growth',
  cluster: 'ships',
  name: 'Growth',
  unit: 'percent',
  unitText: '%',
  from: '-60',
  to: '80',
  cells: [
    { period: '2023', figure: 'growth-2023', revision: 2, value: '6.20', finality: 'final' },
    { period: '2024', figure: 'growth-2024', revision: 1, value: '9.7', locked: 'accepted' },
    { period: '2025' },
  ],
};
const standings = (cells: Parameters<typeof typedStandings>[1]) => typedStandings([ROW], cells);

describe('a typed cell', () => {
  it('is unchanged where it says the same number', () => {
    const [same] = standings({ 'growth|ships@2023': { text: '6.2', seen: 2 } });
    expect(same).toMatchObject({ isChanged: false, isStale: false });
  });

  it('is stale where the figure is another than the one seen', () => {
    expect(standings({ 'growth|ships@2023': { text: '7', seen: 1 } })[0]?.isStale).toBe(true);
    expect(standings({ 'growth|ships@2023': { text: '7', seen: 2 } })[0]?.isStale).toBe(false);
  });

  it.each([
    ['80', false],
    ['80.01', true],
    ['-60.5', true],
  ])('%s is outside its range: %s', (text, isOutside) => {
    expect(standings({ 'growth|ships@2025': { text } })[0]?.isOutside).toBe(isOutside);
  });

  it('makes an entry with the revision seen and the row’s unit; a locked or unread one makes none', () => {
    const cells = {
      'growth|ships@2023': { text: '7.1', seen: 2 },
      'growth|ships@2024': { text: '8', seen: 1 },
      'growth|ships@2025': { text: '7亿' },
    };
    expect(entriesOf(standings(cells), 'harbour', { ...NO_FIELDS, source: 'yearbook', scope: 'internal' })).toEqual([
      {
        id: 'growth-2023',
        indicator: 'growth',
        place: 'harbour',
        cluster: 'ships',
        period: '2023',
        value: '7.1',
        unit: 'percent',
        source: 'yearbook',
        release: { scope: 'internal' },
        seen: 2,
      },
    ]);
  });

  it('needs a reason where a recorded figure gets another value or finality', () => {
    const same = standings({ 'growth|ships@2023': { text: '6.2', seen: 2 }, 'growth|ships@2025': { text: '5' } });
    expect(revisedCount(same, NO_FIELDS)).toBe(0);
    expect(revisedCount(same, { ...NO_FIELDS, finality: 'verified' })).toBe(1);
    expect(revisedCount(standings({ 'growth|ships@2023': { text: '6.3', seen: 2 } }), NO_FIELDS)).toBe(1);
  });
});

describe('a draft', () => {
  it('is read back as it was kept, whatever the order of its keys', () => {
    const draft = {
      cells: { b: { text: '2' }, a: { text: '1', seen: 3 } },
      fields: { ...NO_FIELDS, reason: 'x' },
      periods: ['2025'],
    };
    const kept: unknown = JSON.parse(draftText(draft));
    expect(readDraftContent(kept)).toEqual(draft);
    expect(draftText({ ...draft, cells: { a: { text: '1', seen: 3 }, b: { text: '2' } } })).toBe(draftText(draft));
  });

  it.each([[undefined], ['text'], [[1]], [{ cells: { a: 5, b: { text: 7 } }, fields: 3, periods: [1], cluster: 9 }]])(
    'leaves out of %j what is none',
    (content) => {
      expect(readDraftContent(content)).toEqual({ cells: {}, fields: NO_FIELDS });
    },
  );
});
