// Half-years of which an edition can be opened: the last ones that ended by the as-of date, with the id that each would have.
import { plainDate, type PlainDate } from '#kernel/plainDate';
import { editionId } from '#model/editionId';

const OFFERED = 3;

/** Ends of the half-years that ended by `asOf`, the last one first. */
function endedHalves(asOf: PlainDate): readonly PlainDate[] {
  const year = Number(asOf.slice(0, 4));
  return [year, year - 1, year - 2]
    .filter((each) => each >= 0)
    .flatMap((each) => [plainDate(each, 12, 31), plainDate(each, 6, 30)])
    .filter((end) => end <= asOf)
    .slice(0, OFFERED);
}

/** The id of the half-year; with a number, from 2, where it is taken. */
function freeId(asOf: PlainDate, taken: ReadonlySet<string>): string {
  const id = editionId(asOf);
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

export function openChoices(
  asOf: PlainDate,
  taken: ReadonlySet<string>,
): readonly { readonly asOf: PlainDate; readonly id: string }[] {
  return endedHalves(asOf).map((end) => ({ asOf: end, id: freeId(end, taken) }));
}
