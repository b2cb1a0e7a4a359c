// Taking back a change of figures: every figure gets the value it had before, as a new vintage; nothing is deleted.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { ChangeAction } from '#model/change';
import type { Observation } from '#model/observation';
import type { ActingContext } from '../actingContext.ts';
import { once } from './enterFigures.ts';

const UNDOABLE: readonly ChangeAction[] = ['enter', 'retract', 'import', 'accept-submission', 'undo'];
/** More figures than a person can have entered by hand are taken back by importing the right ones. */
const MOST_FIGURES = 20_000;

export async function undoChange(
  { store, actor }: ActingContext,
  { seq, reason }: { readonly seq: number; readonly reason?: string | undefined },
): Promise<{ readonly change: number } | Failure> {
  const change = (await store.changes({ limit: 1, before: seq + 1 }))[0];
  if (change?.seq !== seq) return notFound('change', String(seq));
  if (change.undoneBy !== undefined)
    return { failure: 'conflict', what: 'undone-change', detail: String(change.undoneBy) };
  if (!UNDOABLE.includes(change.action)) return { failure: 'infeasible', what: 'undo', detail: change.action };
  const why = reason ?? `undo ${seq}`;
  const note = { actor, action: 'undo', reason, undoes: seq, subject: { kind: 'change', id: String(seq) } } as const;
  return store.write(note, async (writer) => {
    const written = await writer.figuresOfChange(seq);
    if (written.length > MOST_FIGURES) return { failure: 'infeasible', what: 'undo', detail: String(written.length) };
    const [back, gone]: [Observation[], string[]] = [[], []];
    for (const figure of written) {
      const vintages = await writer.vintages(figure.id);
      // A later vintage was written in the knowledge of this one and stays.
      if (vintages.at(-1)?.recorded?.change !== seq)
        return { failure: 'conflict', what: 'later-vintage', detail: figure.id };
      const before = vintages.at(-2);
      if (before === undefined || before.recorded?.retracted === true) gone.push(figure.id);
      else back.push(before);
    }
    const staged = await writer.addFigures(once(back.map((observation) => ({ observation }))), { reason: why });
    if (isFailure(staged)) return staged;
    if (gone.length > 0) await writer.retractFigures(gone, why);
    writer.describe({ restored: back.length, retracted: gone.length });
    return { change: writer.change };
  });
}
