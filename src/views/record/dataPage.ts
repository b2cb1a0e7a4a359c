// The record at a glance: what is in it, files that differ, ways in, imports, plan versions, latest changes.
import type { RecordFacts } from '#model/recordFacts';
import type { PageView, SectionView, Sentence } from '../description.ts';
import { listBlock, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { changeTable } from './changeTable.ts';
import { differingBlocks } from './differingFiles.ts';
import { importTable } from './importTable.ts';
import { recordPage, toolBlock } from './recordFrame.ts';
import { recordSentence } from './recordLead.ts';
import { versionTable } from './versionTable.ts';

const WAYS = ['entry', 'import', 'rounds', 'changes', 'draft'] as const;

function waysIn(context: ViewContext, record: RecordFacts): readonly Sentence[] {
  const { words } = context;
  const counts = {
    rounds: (record.rounds ?? []).filter((round) => !round.closed).length,
    draft: (record.draft?.edits ?? []).filter((edit) => !edit.undone).length,
  };
  return WAYS.map((page) =>
    compose(words.record.links[page], {
      link: piece(words.common.pages[page], linkTo(page)),
      count: page === 'rounds' || page === 'draft' ? String(counts[page]) : '',
    }),
  );
}

function versionsSection(context: ViewContext, record: RecordFacts): SectionView | undefined {
  const numbers = (record.versions ?? [])
    .map((version) => version.number)
    .filter((number) => number !== record.head.planVersion?.number);
  return section(
    'versions',
    context.words.record.versions,
    { kind: 'table', table: versionTable(context, record) },
    numbers.length === 0 ? undefined : toolBlock(context, { tool: 'return-to-version', numbers }),
  );
}

export function dataPage(context: ViewContext): PageView {
  const { record: words } = context.words;
  return recordPage(context, {
    page: 'data',
    sections: (record) => [
      section('record', undefined, sentenceBlock(recordSentence(context, record), true), ...differingBlocks(context)),
      section('ways', words.tasks, listBlock(waysIn(context, record))),
      section('imports', words.imports, { kind: 'table', table: importTable(context, record.imports ?? []) }),
      versionsSection(context, record),
      section('changes', words.latest, { kind: 'table', table: changeTable(context, record.changes ?? []) }),
    ],
  });
}
