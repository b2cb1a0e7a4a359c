// Frame of the pages of the record: how the record comes to be where there is none, and whether anything can be written now.
import type { RecordFacts } from '#model/recordFacts';
import type { Block, PageName, PageView, SectionView, ToolView } from '../description.ts';
import { listPieces } from '../names.ts';
import { knownOnText, noteBlock, pageFrame, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';

/** Whether the reader may write: there is a record, and the pages show it as it is now. */
export function isWritable(context: ViewContext): boolean {
  const { record } = context.assessment;
  return record !== undefined && record.knownOn === undefined;
}

/** A tool, left out where nothing can be written. */
export function toolBlock(context: ViewContext, tool: ToolView): Block | undefined {
  return isWritable(context) ? { kind: 'tool', tool } : undefined;
}

function missingSection(context: ViewContext): SectionView | undefined {
  const { record: words, common } = context.words;
  const pages = (['indicators', 'tasks', 'findings'] as const).map((page) => piece(common.pages[page], linkTo(page)));
  return section(
    'record-missing',
    undefined,
    noteBlock([piece(words.missing)]),
    sentenceBlock(compose(words.meanwhile, { pages: listPieces(context, pages) })),
  );
}

interface RecordPage {
  readonly page: PageName;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** List page that it belongs to; the data page where none is named. */
  readonly under?: PageName | undefined;
  readonly sections: (record: RecordFacts) => readonly (SectionView | undefined)[];
}

/** A page of the record under its own title. */
export function recordPage(context: ViewContext, content: RecordPage): PageView {
  const { record } = context.assessment;
  const { page, id } = content;
  return pageFrame(context, {
    page,
    id,
    title: content.title ?? context.words.common.pages[page],
    under: page === 'data' ? undefined : (content.under ?? 'data'),
    sections: record === undefined ? [missingSection(context)] : content.sections(record),
  });
}

/** Where the page is there for writing and shows a past day: says so. */
export function pastSection(context: ViewContext): SectionView | undefined {
  const date = knownOnText(context);
  return date === undefined
    ? undefined
    : section('past', undefined, noteBlock(compose(context.words.record.pastOnly, { date })));
}
