// A page about one collection round: the round of its id, or the failure that names the nearest one.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { RecordFacts } from '#model/recordFacts';
import type { Round } from '#model/round';
import type { PageName, PageView, SectionView } from '../description.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordPage } from './recordFrame.ts';

interface RoundPage {
  readonly page: PageName;
  readonly id: string;
  readonly title: (round: Round) => string;
  readonly sections: (round: Round, record: RecordFacts) => readonly (SectionView | undefined)[];
}

export function pageOfRound(context: ViewContext, { page, id, title, sections }: RoundPage): PageView | Failure {
  const { record } = context.assessment;
  if (record === undefined) return recordPage(context, { page, id, under: 'rounds', sections: () => [] });
  const rounds = record.rounds ?? [];
  const round = rounds.find(({ definition }) => definition.id === id);
  if (round === undefined) {
    return notFound(
      'round',
      id,
      nearest(
        id,
        rounds.map(({ definition }) => definition.id),
      ),
    );
  }
  return recordPage(context, {
    page,
    id,
    title: title(round),
    under: 'rounds',
    sections: () => sections(round, record),
  });
}
