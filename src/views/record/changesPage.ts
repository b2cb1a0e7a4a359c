// The audit: who changed what, when and why, with what can be taken back.
import { CHANGE_ACTIONS, CHANGE_SUBJECTS, type Change, type ChangeAction } from '#model/change';
import type { PageView, SectionView, Sentence } from '../description.ts';
import { section, sentenceBlock } from '../pageFrame.ts';
import { compose, joinWith, linkTo, piece, textOf } from '../sentence.ts';
import { filterOf, type ViewContext } from '../viewContext.ts';
import { changeSentence } from './changeSentence.ts';
import { changeTable } from './changeTable.ts';
import { recordPage, toolBlock } from './recordFrame.ts';

const FILTERS = ['actor', 'action', 'subject'] as const;

/** Changes of figures: taking one back writes the vintages that were there before. */
const UNDOABLE: readonly ChangeAction[] = ['import', 'enter', 'retract', 'accept-submission', 'undo'];
const OFFERED = 50;

/** `subject` names a kind of thing, the id of one, or the number of a change. */
function isAbout(change: Change, subject: string): boolean {
  return change.subject.kind === subject || change.subject.id === subject || String(change.seq) === subject;
}

/** Changes that pass the filters actor, action and subject. */
function selectChanges(context: ViewContext, changes: readonly Change[]): readonly Change[] {
  const actor = filterOf(context, 'actor');
  const actions = filterOf(context, 'action')?.split(',');
  const subject = filterOf(context, 'subject');
  return changes.filter(
    (change) =>
      (actor === undefined || change.actor === actor) &&
      (actions === undefined || actions.includes(change.action)) &&
      (subject === undefined || isAbout(change, subject)),
  );
}

function actionWords(context: ViewContext, value: string): string {
  const { changes: words, common } = context.words;
  const known = CHANGE_ACTIONS.filter((action) => value.split(',').includes(action));
  return known.length === 0 ? value : known.map((action) => words.actions[action]).join(common.separator);
}

/** A kind of thing in words; an id as it is written. */
function subjectWords(context: ViewContext, value: string): string {
  const kind = CHANGE_SUBJECTS.find((known) => known === value);
  return kind === undefined ? value : context.words.changes.kinds[kind];
}

function chosenFilters(context: ViewContext): Sentence {
  const { words } = context;
  const shown = FILTERS.flatMap((key) => {
    const value = filterOf(context, key);
    if (value === undefined) return [];
    const text =
      key === 'action' ? actionWords(context, value) : key === 'subject' ? subjectWords(context, value) : value;
    return [compose(words.common.chosenOne, { name: words.changes.filters[key], value: text })];
  });
  if (shown.length === 0) return [];
  const all = piece(words.common.showAll, linkTo('changes'));
  return compose(words.common.chosen, { filters: joinWith(shown, words.common.clauseSeparator), all });
}

function undoSection(context: ViewContext, changes: readonly Change[]): SectionView | undefined {
  const open = changes
    .filter((change) => UNDOABLE.includes(change.action) && change.undoneBy === undefined)
    .slice(0, OFFERED)
    .map((change) => ({ seq: change.seq, text: textOf(changeSentence(context, change)) }));
  if (open.length === 0) return undefined;
  return section('undo', undefined, toolBlock(context, { tool: 'undo-change', changes: open }));
}

export function changesPage(context: ViewContext): PageView {
  const { changes: words } = context.words;
  return recordPage(context, {
    page: 'changes',
    sections: ({ changes = [] }) => {
      const selected = selectChanges(context, changes);
      const count = String(selected.length);
      const empty = changes.length === 0 ? words.empty : words.noneChosen;
      return [
        section(
          'lead',
          undefined,
          selected.length === 0 ? undefined : sentenceBlock(compose(words.lead(selected.length), { count }), true),
          sentenceBlock(chosenFilters(context)),
        ),
        section('changes', undefined, { kind: 'table', table: changeTable(context, selected, empty) }),
        undoSection(context, selected),
      ];
    },
  });
}
