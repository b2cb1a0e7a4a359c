// What was known when: any sequence of entries, corrections and retractions against a naive model in memory.
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { batchOf, figureOf, noteOf } from '../testing/figureOf.ts';
import { openAt, RECORD_KINDS, recordPlaces } from '../testing/recordPlaces.ts';
import type { OpenRecord } from './openRecord.ts';

type Step =
  | { readonly kind: 'enter'; readonly values: Readonly<Record<string, number>> }
  | { readonly kind: 'retract'; readonly id: string };

const IDS = ['a', 'b', 'c'];
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .dictionary(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 3 }), { minKeys: 1 })
        .map((values): Step => ({ kind: 'enter', values })),
    },
    { weight: 1, arbitrary: fc.constantFrom(...IDS).map((id): Step => ({ kind: 'retract', id })) },
  ),
  { minLength: 1, maxLength: 8 },
);

/** The figures as they would be after a step, by id. */
function after(before: Readonly<Record<string, number>>, step: Step): Readonly<Record<string, number>> {
  if (step.kind === 'enter') return { ...before, ...step.values };
  return Object.fromEntries(Object.entries(before).filter(([id]) => id !== step.id));
}

async function take(record: OpenRecord, prefix: string, step: Step): Promise<number | undefined> {
  const done = await record.write(noteOf({ reason: 'r' }), async (writer) => {
    if (step.kind === 'retract') await writer.retractFigures([`${prefix}${step.id}`], 'r');
    else {
      const figures = Object.entries(step.values).map(([id, value]) =>
        figureOf(`${prefix}${id}`, String(value), { place: prefix.slice(0, -1) }),
      );
      await writer.addFigures(batchOf(...figures));
    }
    return { change: writer.change };
  });
  return 'change' in done ? done.change : undefined;
}

describe.each(RECORD_KINDS)('what was known at each change, $kind', { timeout: 120_000 }, ({ kind, runs }) => {
  const places = recordPlaces(kind);
  afterAll(() => places.clear());

  it.skipIf(!runs)('is what a naive model says, at every change and for ever', async () => {
    const record = await openAt(await places.next());
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        run += 1;
        const prefix = `run-${run}-`;
        const known: { change: number; figures: Readonly<Record<string, number>> }[] = [];
        let figures: Readonly<Record<string, number>> = {};
        for (const step of sequence) {
          const change = await take(record, prefix, step);
          // Taking back what is not there is refused and changes nothing.
          expect(change === undefined).toBe(step.kind === 'retract' && figures[step.id] === undefined);
          if (change === undefined) continue;
          figures = after(figures, step);
          known.push({ change, figures });
        }
        for (const { change, figures: expected } of known) {
          const answer = await record.figures({ places: [prefix.slice(0, -1)] }, change);
          const values = answer.map(({ id, value }) => [
            id.slice(prefix.length),
            Number(String((value as { value: unknown }).value)),
          ]);
          expect(Object.fromEntries(values)).toEqual(expected);
          expect(await record.countFigures({ places: [prefix.slice(0, -1)] }, change)).toBe(answer.length);
        }
      }),
      { numRuns: 25 },
    );
    await record.close();
  });
});
