// A page about one edition: the edition of its id with what people wrote into it, or the failure that names the nearest one.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { RecordFacts } from '#model/recordFacts';
import type { PageName, PageView, SectionView } from '../../description.ts';
import type { ViewContext } from '../../viewContext.ts';
import { recordPage } from '../recordFrame.ts';

/** An edition with its texts. */
export type EditionEntry = NonNullable<RecordFacts['edition']>;

interface EditionPage {
  readonly page: PageName;
  readonly id: string;
  readonly title: (entry: EditionEntry) => string;
  readonly sections: (entry: EditionEntry, record: RecordFacts) => readonly (SectionView | undefined)[];
}

/** The edition of `id`, as the record holds it for this page. */
export function entryOf({ assessment }: ViewContext, id: string): EditionEntry | Failure {
  const { edition, editions = [] } = assessment.record ?? {};
  if (edition?.edition.definition.id === id) return edition;
  const ids = editions.map(({ definition }) => definition.id);
  return notFound('edition', id, nearest(id, ids));
}

export function pageOfEdition(context: ViewContext, { page, id, title, sections }: EditionPage): PageView | Failure {
  const { record } = context.assessment;
  if (record === undefined) return recordPage(context, { page, id, under: 'editions', sections: () => [] });
  const entry = entryOf(context, id);
  if ('failure' in entry) return entry;
  return recordPage(context, {
    page,
    id,
    title: title(entry),
    under: 'editions',
    sections: () => sections(entry, record),
  });
}
