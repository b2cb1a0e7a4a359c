// A page of a sample for tests, with its texts by block.
import type { Language } from '#kernel/language';
import { isFailure } from '#kernel/failure';
import type { Assessment } from '#model/assessment';
import type { Block, PageName, PageView, TableView, ToolView } from '../description.ts';
import { pageView } from '../page.ts';
import { textOf } from '../sentence.ts';

interface Asked {
  readonly page: PageName;
  readonly id?: string;
  readonly language?: Language;
  readonly query?: Readonly<Record<string, string>>;
}

/** The page asked for; throws where there is none. */
export function readPage(assessment: Assessment, { page, id, language = 'en', query = {} }: Asked): PageView {
  const made = pageView(assessment, { page, id, language, query });
  if (isFailure(made)) throw new Error(JSON.stringify(made));
  return made;
}

export const blocksOf = (page: PageView): readonly Block[] => page.sections.flatMap((section) => section.blocks);

export function sentencesOf(page: PageView): readonly string[] {
  return blocksOf(page).flatMap((block) =>
    block.kind === 'sentence' || block.kind === 'callout' ? [textOf(block.sentence)] : [],
  );
}

export function toolsOf(page: PageView): readonly ToolView[] {
  return blocksOf(page).flatMap((block) => (block.kind === 'tool' ? [block.tool] : []));
}

export function tableOf(page: PageView, id: string): TableView {
  const tables = blocksOf(page).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** Texts of one column of a table. */
export function columnOf(table: TableView, id: string): readonly string[] {
  const at = table.columns.findIndex((column) => column.id === id);
  return table.rows.map((row) => row.cells[at]?.text ?? '');
}
