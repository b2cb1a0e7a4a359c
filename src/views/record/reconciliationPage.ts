// Reconciliation of a round 差异表: what bureau, departments and districts report of one figure, side by side with the difference.
import type { Failure } from '#kernel/failure';
import { isMissing, type Missing } from '#kernel/missing';
import { convert, type Comparator, type Quantity } from '#kernel/quantity';
import type { ReconciledFigure, ReconciledKind, ReconciliationRow } from '#model/reconciliation';
import type { Round } from '#model/round';
import { formatDecimal, formatPercent } from '#words/number';
import { missingCell, quantityCell, textCell, unitCell } from '../cells.ts';
import type { CellView, Mark, PageView, SectionView, Sentence, TableView, TextPiece } from '../description.ts';
import { ownUnit } from '../displayUnit.ts';
import { listPieces, placePiece, seriesName } from '../names.ts';
import { column, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece, textOf } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { pageOfRound } from './pageOfRound.ts';

const KINDS = ['bureau', 'department', 'districts', 'record'] as const satisfies readonly ReconciledKind[];

const VERDICTS = ['agree', 'rounding', 'differ', 'cannot'] as const;
type Verdict = (typeof VERDICTS)[number];

const MARKS: Readonly<Record<Verdict, Mark>> = {
  agree: 'met',
  rounding: 'note',
  differ: 'warning',
  cannot: 'cannot-be-judged',
};

function verdictOf({ difference, withinRounding }: ReconciliationRow): Verdict {
  if (isMissing(difference)) return 'cannot';
  if (difference.value.sign === 0) return 'agree';
  return withinRounding === true ? 'rounding' : 'differ';
}

/** Who reports the figure, and whose figures are missing in a sum. */
function noteOf(context: ViewContext, round: Round, { reporters, absent, kind }: ReconciledFigure): string {
  if (absent.length > 0) {
    const places = listPieces(
      context,
      absent.map((id) => placePiece(context, id).text),
    );
    return textOf(compose(context.words.rounds.reconciliation.absent, { places }));
  }
  if (kind === 'districts') return '';
  const names = new Map(round.definition.reporters.map(({ id, name }) => [id, name]));
  return reporters.map((id) => names.get(id) ?? id).join(context.words.common.separator);
}

/** All figures of a row stand in one unit, which has a column of its own; what is not exact is said in words. */
function valueCell(context: ViewContext, value: Quantity | Missing, comparator: Comparator = '='): CellView {
  if (isMissing(value) || comparator !== '=') return quantityCell(context, value, comparator);
  const own = convert({ value: value.value, unit: value.unit }, ownUnit(value.unit, context.language));
  return textCell(formatDecimal(own.value, context.language), own.value.toString());
}

function figureCell(context: ViewContext, round: Round, figure: ReconciledFigure): CellView {
  const note = noteOf(context, round, figure);
  const cell = valueCell(context, figure.value, figure.comparator);
  return note === '' ? cell : { ...cell, note };
}

/** The figures of one kind; where several report, each on a line of its own with its name. */
function figuresCell(context: ViewContext, round: Round, figures: readonly ReconciledFigure[]): CellView {
  const [first, ...more] = figures;
  if (first === undefined) return missingCell(context, 'not-applicable');
  const cell = figureCell(context, round, first);
  if (more.length === 0) return cell;
  const lineOf = (figure: ReconciledFigure): TextPiece => {
    const { text, missing } = valueCell(context, figure.value, figure.comparator);
    const parts = { name: noteOf(context, round, figure), value: missing ?? text };
    return piece(textOf(compose(context.words.common.chosenOne, parts)));
  };
  return { ...cell, more: more.map(lineOf) };
}

function cellsOf(context: ViewContext, round: Round, row: ReconciliationRow): readonly CellView[] {
  const { words, language } = context;
  const verdict = verdictOf(row);
  const stated = row.figures.find(({ value }) => !isMissing(value));
  return [
    textCell(seriesName(context, row)),
    stated === undefined ? textCell('') : unitCell(context, stated.value),
    ...KINDS.map((kind) =>
      figuresCell(
        context,
        round,
        row.figures.filter((figure) => figure.kind === kind),
      ),
    ),
    valueCell(context, row.difference),
    isMissing(row.fraction)
      ? missingCell(context, row.fraction)
      : textCell(formatPercent(row.fraction, language, 2), row.fraction.toString()),
    { text: words.rounds.reconciliation.states[verdict], mark: MARKS[verdict], value: verdict },
  ];
}

function reconciliationTable(context: ViewContext, round: Round, rows: readonly ReconciliationRow[]): TableView {
  const { reconciliation: words } = context.words.rounds;
  const { columns } = words;
  return {
    id: 'reconciliation',
    title: words.table,
    columns: [
      column('item', columns.item),
      column('measured', context.words.columns.unit),
      ...KINDS.map((kind) => column(kind, columns[kind], 'number')),
      column('difference', columns.difference, 'number'),
      column('fraction', columns.fraction, 'number'),
      column('verdict', columns.verdict, 'mark', 'filter'),
    ],
    rows: rows.map((row) => ({
      id: [row.indicator, row.cluster ?? '', row.place].join('|'),
      cells: cellsOf(context, round, row),
    })),
    foot: words.foot,
    empty: words.empty,
  };
}

/** "12 figures: 9 the same, 2 differ, 1 cannot be compared." */
function leadSentence(context: ViewContext, rows: readonly ReconciliationRow[]): Sentence {
  const { reconciliation: words } = context.words.rounds;
  if (rows.length === 0) return [];
  const states = VERDICTS.flatMap((verdict) => {
    const count = rows.filter((row) => verdictOf(row) === verdict).length;
    return count === 0 ? [] : [compose(words.counted, { state: words.states[verdict], count: String(count) })];
  });
  return compose(words.lead(rows.length), { all: String(rows.length), states: listPieces(context, states) });
}

function tableSection(context: ViewContext, round: Round, rows: readonly ReconciliationRow[]): SectionView | undefined {
  const { name, id } = round.definition;
  const back = compose(context.words.rounds.reconciliation.back, { round: piece(name, linkTo('round', id)) });
  return section(
    'reconciliation',
    undefined,
    sentenceBlock(leadSentence(context, rows), true),
    { kind: 'table', table: reconciliationTable(context, round, rows) },
    sentenceBlock(back),
  );
}

export function reconciliationPage(context: ViewContext, id: string): PageView | Failure {
  return pageOfRound(context, {
    page: 'reconciliation',
    id,
    title: ({ definition }) => textOf(compose(context.words.rounds.reconciliationTitle, { round: definition.name })),
    sections: (round, { reconciliation = [] }) => [tableSection(context, round, reconciliation)],
  });
}
