// The open draft of the plan: its edits with who, when and why, to be accepted, taken back or discarded.
import type { DraftEdit, PlanDraft } from '#model/planEdit';
import type { RecordFacts } from '#model/recordFacts';
import { textCell } from '../cells.ts';
import type { Block, CellView, PageView, SectionView, TableView } from '../description.ts';
import { findingsBlock } from '../findingViews.ts';
import { foldedTable } from '../foldedTable.ts';
import { column, noteBlock, section, sentenceBlock, warningBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { editSides, fieldText, itemPiece } from './editWords.ts';
import { momentCell, momentText } from './moment.ts';
import { recordPage, toolBlock } from './recordFrame.ts';

/** The latest edits are those that a writer takes back. */
const OFFERED = 20;

function cellsOf(context: ViewContext, { seq, edit, ...made }: DraftEdit): readonly CellView[] {
  const { drafts } = context.words;
  const item = itemPiece(context, edit);
  const { before, after } = editSides(context, edit);
  return [
    textCell(String(seq), String(seq)),
    { text: item.text, link: item.link },
    textCell(drafts.lists[edit.list]),
    textCell(fieldText(context, edit)),
    textCell(before),
    textCell(after),
    textCell(made.actor),
    momentCell(made.at),
    textCell(made.reason),
    textCell(made.undone ? drafts.undone : drafts.waiting),
    textCell(made.file),
  ];
}

function editTable(context: ViewContext, draft: PlanDraft): TableView {
  const { drafts } = context.words;
  const { columns } = drafts;
  return foldedTable(context, {
    id: 'edits',
    title: drafts.table,
    columns: [
      column('seq', columns.seq, 'number'),
      column('item', columns.item),
      column('list', columns.list, 'text', 'filter'),
      column('field', columns.field),
      column('before', columns.before),
      column('after', columns.after),
      column('actor', columns.actor, 'text', 'filter'),
      column('at', columns.at, 'date'),
      column('reason', columns.reason),
      column('state', columns.state, 'text', 'filter'),
      column('file', columns.file, 'text', 'secondary'),
    ],
    rows: draft.edits.map((edit) => ({ id: String(edit.seq), cells: cellsOf(context, edit) })),
    empty: drafts.empty,
  });
}

const waitingOf = (draft: PlanDraft): readonly DraftEdit[] => draft.edits.filter((edit) => !edit.undone);

function leadSection(context: ViewContext, draft: PlanDraft, { head }: RecordFacts): SectionView | undefined {
  const { drafts } = context.words;
  const edits = waitingOf(draft).length;
  const base = String(draft.base);
  const inForce = head.planVersion?.number;
  return section(
    'draft',
    undefined,
    sentenceBlock(
      compose(drafts.lead(edits), {
        id: String(draft.id),
        base: piece(base, linkTo('data')),
        actor: draft.openedBy,
        at: momentText(draft.openedAt),
        edits: String(edits),
      }),
      true,
    ),
    inForce === undefined || inForce === draft.base
      ? undefined
      : warningBlock(compose(drafts.behind, { number: String(inForce), base })),
    toolBlock(context, { tool: 'draft', draft: draft.id, revision: draft.revision, edits }),
  );
}

/** Each edit named above the tool that takes it back. */
function undoSection(context: ViewContext, draft: PlanDraft): SectionView | undefined {
  const { drafts } = context.words;
  const latest = waitingOf(draft).slice(-OFFERED).toReversed();
  const blocks = latest.flatMap(({ seq, edit }): readonly Block[] => {
    const tool = toolBlock(context, { tool: 'undo-draft-edit', draft: draft.id, seq });
    const line = compose(drafts.undoLine, {
      seq: String(seq),
      item: itemPiece(context, edit),
      field: fieldText(context, edit),
    });
    return tool === undefined ? [] : [{ kind: 'sentence', sentence: line }, tool];
  });
  return section('undo', drafts.undo, ...blocks);
}

function noDraft(context: ViewContext): SectionView | undefined {
  const { drafts, common } = context.words;
  const [tasks, targets, clusters] = (['tasks', 'targets', 'clusters'] as const).map((page) =>
    piece(common.pages[page], linkTo(page)),
  );
  const parts = { tasks: tasks ?? '', targets: targets ?? '', clusters: clusters ?? '' };
  return section('draft', undefined, noteBlock(compose(drafts.none, parts)));
}

export function draftPage(context: ViewContext): PageView {
  return recordPage(context, {
    page: 'draft',
    sections: (record) => {
      const { draft } = record;
      if (draft === undefined) return [noDraft(context)];
      return [
        leadSection(context, draft, record),
        section('findings', context.words.drafts.findings, {
          ...findingsBlock(context, record.draftFindings ?? []),
          empty: context.words.drafts.noFindings,
        }),
        section('edits', context.words.drafts.table, { kind: 'table', table: editTable(context, draft) }),
        undoSection(context, draft),
      ];
    },
  });
}
