// Release: who sees a figure on a day.
import { expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plainDate';
import { releasedFigures, type Release } from './release.ts';

const day = (text: string): PlainDate => text as PlainDate;

it('public figures are seen from the end of their embargo on, internal ones never', () => {
  const figures: readonly { readonly id: string; readonly release?: Release }[] = [
    { id: 'says-nothing' },
    { id: 'internal', release: { scope: 'internal' } },
    { id: 'internal-embargo', release: { scope: 'internal', embargo: day('2020-01-01') } },
    { id: 'public', release: { scope: 'public' } },
    { id: 'held-back', release: { scope: 'public', embargo: day('2025-10-20') } },
  ];
  const seenOn = (text: string): readonly string[] => releasedFigures(figures, day(text)).map(({ id }) => id);
  expect(seenOn('2025-10-19')).toEqual(['public']);
  expect(seenOn('2025-10-20')).toEqual(['public', 'held-back']);
});
