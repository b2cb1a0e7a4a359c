// The figures that a page is about, asked for where a record holds more than all pages can hold.
import { partSets, unitSet } from '#model/totals/totalSets';
import type { PlanBook } from '#model/planBook';
import type { FigureScope, Known, RecordReader } from '#store/record/recordStore';
import type { PageRequest } from '#views/pageRequest';

/** Figures of one page at most. */
export const MOST_LISTED = 500;
/** Figures of members that a page adds up at most: totals of a part of them would be wrong, so of more there are none. */
const MOST_ADDED = 20_000;

export type PageSubject = Pick<PageRequest, 'page' | 'id'>;

/** Text of what a page asks for: pages with the same text see the same figures; '' where a page asks for none of its own. */
export function scopeKey(subject: PageSubject | undefined): string {
  return subject?.id !== undefined && OWN.has(subject.page) ? `${subject.page}/${subject.id}` : '';
}

const OWN: ReadonlySet<PageRequest['page']> = new Set(['indicator', 'place', 'cluster', 'observation', 'edition']);

export async function scopesOfPage(
  reader: RecordReader,
  book: PlanBook,
  { page, id }: PageSubject,
  known: Known,
): Promise<readonly FigureScope[]> {
  if (id === undefined) return [];
  switch (page) {
    case 'indicator':
      return [{ indicators: [id], limit: MOST_LISTED }];
    case 'place': {
      const members = unitSet(book, id)?.members ?? [];
      return [
        { places: [id], limit: MOST_LISTED },
        ...(await added(reader, { places: [id, ...members] }, members, known)),
      ];
    }
    case 'cluster': {
      const members = partSets(book, id).flatMap((set) => set.members);
      const scope = { clusters: [id, ...members] };
      return [{ clusters: [id], limit: MOST_LISTED }, ...(await added(reader, scope, members, known))];
    }
    case 'observation':
      return seriesOf(reader, id, known);
    case 'edition':
      return [
        { clusters: book.clusters.map((cluster) => cluster.id), limit: MOST_ADDED },
        { places: book.places.filter(({ kind }) => kind === 'world').map((place) => place.id), limit: MOST_LISTED },
        ...book.places.map((place) => ({ places: [place.id], limit: MOST_LISTED })),
      ];
    default:
      return [];
  }
}

async function added(
  reader: RecordReader,
  scope: FigureScope,
  members: readonly string[],
  known: Known,
): Promise<readonly FigureScope[]> {
  if (members.length === 0) return [];
  const count = await reader.countFigures({ ...scope, limit: MOST_ADDED + 1 }, known);
  return count > MOST_ADDED ? [] : [scope];
}

/** A figure with all of its series: among them are those that say otherwise of the same period. */
async function seriesOf(reader: RecordReader, id: string, known: Known): Promise<readonly FigureScope[]> {
  const [figure] = await reader.figures({ ids: [id] }, known);
  if (figure === undefined) return [];
  const { indicator, place, cluster = '' } = figure;
  return [{ ids: [id] }, { series: [{ indicator, place, cluster }], limit: MOST_LISTED }];
}
