// Collection rounds 报送批次: how far each is, and the form that opens one.
import type { Name } from '#kernel/language';
import type { Measure } from '#model/indicator';
import type { Round } from '#model/round';
import { unitWord } from '#words/unit';
import { dateCell, periodCell, textCell } from '../cells.ts';
import type { CellView, PageView, TableView, ToolView } from '../description.ts';
import { ownUnit } from '../displayUnit.ts';
import { column, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece, textOf } from '../sentence.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { momentCell } from './moment.ts';
import { recordPage, toolBlock } from './recordFrame.ts';
import { countIn, roundState } from './roundState.ts';

function shareCell(context: ViewContext, count: number, all: number): CellView {
  return {
    text: textOf(compose(context.words.rounds.ofAll, { count: String(count), all: String(all) })),
    value: String(count),
  };
}

function cellsOf(context: ViewContext, round: Round): readonly CellView[] {
  const { definition, progress } = round;
  const state = roundState(context, round);
  return [
    { text: definition.name, link: linkTo('round', definition.id) },
    periodCell(context, definition.period),
    dateCell(context, definition.deadline),
    shareCell(context, countIn(round, 'reported', 'accepted'), progress.length),
    shareCell(context, countIn(round, 'accepted'), progress.length),
    shareCell(context, countIn(round, 'returned'), progress.length),
    { text: context.words.rounds.states[state], ...(state === 'overdue' ? { mark: 'warning' as const } : {}) },
    momentCell(round.openedAt),
    textCell(round.openedBy),
  ];
}

function roundTable(context: ViewContext, rounds: readonly Round[]): TableView {
  const { rounds: words } = context.words;
  const { columns } = words;
  return {
    id: 'rounds',
    title: words.table,
    columns: [
      column('name', columns.name),
      column('period', columns.period, 'period'),
      column('deadline', columns.deadline, 'date'),
      column('reported', columns.reported, 'number'),
      column('accepted', columns.accepted, 'number'),
      column('returned', columns.returned, 'number'),
      column('state', columns.state, 'mark', 'filter'),
      column('opened', columns.opened, 'date', 'secondary'),
      column('openedBy', columns.openedBy, 'text', 'secondary'),
    ],
    rows: rounds.map((round) => ({ id: round.definition.id, cells: cellsOf(context, round) })),
    empty: words.empty,
  };
}

/** Measures that no figure in a unit answers. */
const WITHOUT_FIGURES: readonly Measure[] = ['event', 'qualitative', 'unnamed'];

function openTool(context: ViewContext): ToolView {
  const { book, language } = context;
  const nounOf = (item: { readonly id: string; readonly name: Name }) => ({
    id: item.id,
    name: named(context, item.name),
  });
  return {
    tool: 'open-round',
    indicators: book.indicators
      .filter(({ measure }) => !WITHOUT_FIGURES.includes(measure))
      .map((item) => {
        const unit = ownUnit(item.unit, language);
        return { ...nounOf(item), unit, unitText: unitWord(unit, language) };
      }),
    clusters: book.clusters.map(nounOf),
    places: book.places.map((place) => ({ ...nounOf(place), isUnit: place.unit === true })),
    city: book.workspace.city,
  };
}

export function roundsPage(context: ViewContext): PageView {
  const { rounds: words } = context.words;
  return recordPage(context, {
    page: 'rounds',
    sections: ({ rounds = [] }) => {
      const tool = toolBlock(context, openTool(context));
      return [
        section('rounds', undefined, sentenceBlock([piece(words.intro)]), {
          kind: 'table',
          table: roundTable(context, rounds),
        }),
        tool === undefined ? undefined : section('open', words.open, tool),
      ];
    },
  });
}
