// Reader of an edition: its head, then the document as it stands or as it was frozen, with its figures opening beside the text.
import type { Failure } from '#kernel/failure';
import type { EditionScope } from '#model/edition/edition';
import type { PageView, SectionView } from '../../description.ts';
import type { EditionDocument } from '../../edition/editionDocument.ts';
import { editionReport } from '../../edition/editionReport.ts';
import { listBlock, pageFrame, section } from '../../pageFrame.ts';
import { compose, textOf } from '../../sentence.ts';
import { filterOf, type ViewContext } from '../../viewContext.ts';
import { pastSection, recordPage } from '../recordFrame.ts';
import { headSections, tailSections } from './editionHead.ts';
import { editionInputOf } from './editionInputOf.ts';
import { entryOf, type EditionEntry } from './pageOfEdition.ts';

function documentSections(context: ViewContext, document: EditionDocument): readonly (SectionView | undefined)[] {
  return [
    ...document.sections.map(({ id, level, number, heading, blocks }) => ({ id, level, number, heading, blocks })),
    section('edition-colophon', context.words.editionLife.colophon, listBlock(document.colophon)),
  ];
}

/**
 * The page of an edition around a document of it: one made now, or one that was frozen when it was issued. The scope is the document's;
 * for the public one the context holds what the public may see, with or without the record.
 */
export function readerPage(context: ViewContext, entry: EditionEntry, document: EditionDocument): PageView {
  const { kicker } = context.words.editionLife;
  const { definition } = entry.edition;
  const page = pageFrame(context, {
    page: 'edition',
    id: definition.id,
    title: document.title,
    kicker: textOf(compose(kicker, { period: document.subtitle, state: document.kicker })),
    under: 'editions',
    sections: [
      ...headSections(context, entry, document),
      document.scope === 'internal' ? pastSection(context) : undefined,
      ...documentSections(context, document),
      ...tailSections(context, entry, document),
    ],
  });
  return { ...page, citations: document.citations };
}

/** Scope asked for; internal where none is. */
function scopeOf(context: ViewContext): EditionScope {
  return filterOf(context, 'scope') === 'public' ? 'public' : 'internal';
}

/** The edition as it would be written now. Where the public one is asked for, the assessment is limited to it beforehand. */
export function editionPage(context: ViewContext, id: string): PageView | Failure {
  const { assessment, language } = context;
  if (assessment.record === undefined)
    return recordPage(context, { page: 'edition', id, under: 'editions', sections: () => [] });
  const entry = entryOf(context, id);
  if ('failure' in entry) return entry;
  const input = editionInputOf(assessment, entry, scopeOf(context));
  return readerPage(context, entry, editionReport(assessment, input, language));
}
