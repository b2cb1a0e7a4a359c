// Sources whose figures are locked: those of reporters whose submission a round that is still open has accepted.
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
