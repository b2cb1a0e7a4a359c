// Annexes of an edition: table of targets, table of tasks, figures cited, sources and documents.
import { annexWords } from '#words/editionAnnexes';
import type { TableView } from '../description.ts';
import { wholeTaskTable } from '../taskTable.ts';
import type { ViewContext } from '../viewContext.ts';
import { citationAnnex, sourceAnnex } from './citationAnnex.ts';
import { citationViews, citedObservations } from './citations.ts';
import type { CitationView, EditionSection } from './editionDocument.ts';
import type { EditionInput } from './editionInput.ts';
import { filledColumns, withColumns } from './filledColumns.ts';
import { targetAnnex } from './targetAnnex.ts';

type Annex = keyof (typeof annexWords)['zh']['headings'];

function annexSection(context: ViewContext, id: Annex, table: TableView): EditionSection {
  return {
    id: `annex-${id}`,
    level: 1,
    number: '',
    heading: annexWords[context.language].headings[id],
    blocks: [{ kind: 'table', table }],
    landscape: true,
    newPage: true,
  };
}

const TASK_COLUMNS = new Set(['number', 'wording', 'lead', 'supporting', 'deadline', 'progress', 'status']);

/** In the annex a row leads nowhere: it is where links to the task lead. */
function taskAnnex(context: ViewContext): TableView {
  const whole = wholeTaskTable(context, context.book.tasks);
  const table = withColumns(
    whole,
    whole.columns.map(({ id }) => TASK_COLUMNS.has(id)),
  );
  const rows = table.rows.map(({ id, cells }) => ({ id, cells: cells.map((cell) => ({ ...cell, link: undefined })) }));
  return filledColumns(context, { ...table, rows });
}

/**
 * The annexes that have rows, numbered 附件1 / Annex 1 on. `citations` are the figures cited before; figures that only the table of
 * targets cites follow them in the table of figures, so that the citations of a document are those of all of its sections.
 */
export function annexSections(
  context: ViewContext,
  input: Pick<EditionInput, 'scope'>,
  citations: readonly CitationView[],
): readonly EditionSection[] {
  const tables = [
    annexSection(context, 'targets', targetAnnex(context, input)),
    annexSection(context, 'tasks', taskAnnex(context)),
  ];
  const cited = citations.map(({ observation }) => observation);
  const all = citationViews(context, [...new Set([...cited, ...citedObservations(tables)])]);
  const sections = [
    ...tables,
    annexSection(context, 'citations', citationAnnex(context, all)),
    annexSection(context, 'sources', sourceAnnex(context, all)),
  ];
  const template = annexWords[context.language].number;
  return sections
    .filter(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.table.rows.length > 0))
    .map((section, at) => ({ ...section, number: template.replace('{number}', String(at + 1)) }));
}
