// The record of a workspace folder opened for one command, with all that its use cases are given.
import { isFailure, type Failure } from '#kernel/failure';
import { assess } from '../../assess.ts';
import { EDITION_FIGURES, withOwnFigures } from '../../editions/editionFigures.ts';
import { RecordState } from '../../workspaceState.ts';
import type { ActingContext } from '../actingContext.ts';
import { localActor } from '../actor.ts';
import { makeJobs } from '../importing/jobs.ts';
import { uploadsIn } from '../importing/uploads.ts';
import { withRecord } from '../recordPlace.ts';

export function withDiskContext<T>(
  folder: string,
  work: (context: ActingContext) => Promise<T | Failure>,
): Promise<T | Failure> {
  return withRecord(folder, false, (store) => {
    const states = new RecordState(store, folder);
    const assessment: ActingContext['assessment'] = async (time) => {
      const state = await states.at(time);
      if (isFailure(state)) return state;
      const made = await assess(state.open, { asOf: time?.asOf });
      if (isFailure(made)) return made;
      const whole = { ...made, record: state.record };
      return time === undefined || !state.isPartial ? whole : withOwnFigures(states, whole, time, EDITION_FIGURES);
    };
    return work({ store, folder, actor: localActor(), assessment, uploads: uploadsIn(folder), jobs: makeJobs() });
  });
}
