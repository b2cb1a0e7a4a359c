// Collection rounds with how far each reporter is.
import type { Round, RoundDefinition, RoundProgress, Submission } from '#model/round';
import type { Session } from '../session.ts';
import { fromStored } from '../storedJson.ts';

/** The submission in force of each reporter of the rounds: the last. */
async function inForce(session: Session, round: string | undefined): Promise<ReadonlyMap<string, Submission>> {
  const all = session.db
    .selectFrom('submission as s')
    .distinctOn(['s.round', 's.reporter'])
    .leftJoin('change as c', 'c.seq', 's.change')
    .selectAll('s')
    .select(['c.at', 'c.actor'])
    .orderBy('s.round')
    .orderBy('s.reporter')
    .orderBy('s.id', 'desc');
  const rows = await (round === undefined ? all : all.where('s.round', '=', round)).execute();
  return new Map(
    rows.map((row) => [
      `${row.round} ${row.reporter}`,
      {
        id: row.id,
        reporter: row.reporter,
        file: row.file,
        sha256: row.sha256,
        at: row.at ?? session.pending?.at ?? '',
        actor: row.actor ?? session.pending?.actor ?? '',
        state: row.state as Submission['state'],
        ...(row.reason === null ? {} : { reason: row.reason }),
        entries: fromStored<Submission['entries']>(row.entries),
        diagnostics: fromStored<Submission['diagnostics']>(row.diagnostics),
      },
    ]),
  );
}

async function select(session: Session, id: string | undefined): Promise<readonly Round[]> {
  const all = session.db
    .selectFrom('round as r')
    .leftJoin('change as c', 'c.seq', 'r.opened')
    .select(['r.id', 'definition', 'closed', 'c.at', 'c.actor'])
    .orderBy('r.opened', 'desc');
  const rows = await (id === undefined ? all : all.where('r.id', '=', id)).execute();
  const submissions = await inForce(session, id);
  return rows.map((row) => {
    const definition = fromStored<RoundDefinition>(row.definition);
    const progress = definition.reporters.map((reporter): RoundProgress => {
      const submission = submissions.get(`${row.id} ${reporter.id}`);
      return submission === undefined
        ? { reporter, state: 'not-reported' }
        : { reporter, state: submission.state, submission };
    });
    const openedAt = row.at ?? session.pending?.at ?? '';
    return {
      definition,
      openedAt,
      openedBy: row.actor ?? session.pending?.actor ?? '',
      closed: row.closed !== null,
      progress,
    };
  });
}

/** The last opened first. */
export function rounds(session: Session): Promise<readonly Round[]> {
  return select(session, undefined);
}

export async function round(session: Session, id: string): Promise<Round | undefined> {
  return (await select(session, id))[0];
}
