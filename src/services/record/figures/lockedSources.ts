// Sources whose figures are locked: those of reporters whose submission a round that is still open has accepted.
import type { Failure } from '#kernel/failure';
import type { Observation } from '#model/observation';
import { reportedSourceId } from '#model/roundFigure';
import type { RecordReader } from '#store/record/recordStore';

export async function lockedSources(reader: RecordReader): Promise<ReadonlySet<string>> {
  const open = (await reader.rounds()).filter(({ closed }) => !closed);
  return new Set(
    open.flatMap(({ definition, progress }) =>
      progress
        .filter(({ state }) => state === 'accepted')
        .map(({ reporter }) => reportedSourceId(definition.id, reporter.id)),
    ),
  );
}

/** Why the figures may not be changed: the first of them that is locked. */
export async function lockedFigure(
  reader: RecordReader,
  figures: readonly Pick<Observation, 'id' | 'source'>[],
): Promise<Failure | undefined> {
  const locked = await lockedSources(reader);
  const met = figures.find(({ source }) => source !== undefined && locked.has(source));
  return met === undefined ? undefined : { failure: 'conflict', what: 'locked-figure', detail: met.id };
}
