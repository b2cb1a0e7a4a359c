// One collection round: who has reported 报送进度表, what is asked for, what checking found.
import type { Failure } from '#kernel/failure';
import { REPORT_STATES, type Round, type RoundItem, type RoundProgress } from '#model/round';
import { formatDecimal } from '#words/number';
import { formatDate, formatPeriod } from '#words/period';
import { reportStateWord } from '#words/status';
import { unitWord } from '#words/unit';
import { pieceCell, textCell } from '../cells.ts';
import type { CellView, PageView, SectionView, Sentence, TableView } from '../description.ts';
import { findingsBlock } from '../findingViews.ts';
import { foldedTable } from '../foldedTable.ts';
import { listPieces, measuredName, placePiece } from '../names.ts';
import { column, fact, factsBlock, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece, textOf } from '../sentence.ts';
import { filterOf, type ViewContext } from '../viewContext.ts';
import { momentCell } from './moment.ts';
import { pageOfRound } from './pageOfRound.ts';
import { toolBlock } from './recordFrame.ts';
import { deadlineClause } from './roundState.ts';

/** "11 units report for 2025: 5 reported, 2 sent back, 4 not reported; the deadline …": every number opens its units. */
function leadSentence(context: ViewContext, round: Round): Sentence {
  const { words, language } = context;
  const { id, period } = round.definition;
  const states = REPORT_STATES.toReversed().flatMap((state) => {
    const count = round.progress.filter((item) => item.state === state).length;
    if (count === 0) return [];
    const link = linkTo('round', id, { state });
    const parts = { state: reportStateWord(state, language), count: piece(String(count), link) };
    return [compose(words.rounds.counted, parts)];
  });
  const all = round.progress.length;
  return compose(words.rounds.lead(all), {
    period: formatPeriod(period, language),
    all: String(all),
    states: listPieces(context, states),
    deadline: deadlineClause(context, round),
  });
}

function progressCells(context: ViewContext, { reporter, state, submission }: RoundProgress): readonly CellView[] {
  const { words, language } = context;
  const counted = (count: number | undefined): CellView =>
    count === undefined ? textCell('') : textCell(String(count), String(count));
  return [
    textCell(reporter.name),
    textCell(words.rounds.kinds[reporter.kind]),
    pieceCell(placePiece(context, reporter.place)),
    { text: reportStateWord(state, language), mark: state, value: state },
    submission === undefined ? textCell('') : momentCell(submission.at),
    textCell(submission?.file ?? ''),
    counted(submission?.entries.length),
    counted(submission?.diagnostics.length),
    textCell(state === 'returned' ? (submission?.reason ?? '') : ''),
    textCell(reporter.contact ?? ''),
  ];
}

function progressTable(context: ViewContext, progress: readonly RoundProgress[]): TableView {
  const { rounds: words } = context.words;
  const { columns } = words;
  return foldedTable(context, {
    id: 'progress',
    title: words.progressTable,
    columns: [
      column('unit', columns.unit),
      column('kind', columns.kind, 'text', 'filter'),
      column('place', columns.place, 'text', 'secondary'),
      column('progress', columns.progress, 'mark', 'filter'),
      column('at', columns.at, 'date'),
      column('file', columns.file),
      column('figures', columns.figures, 'number'),
      column('findings', columns.findings, 'number'),
      column('reason', columns.reason),
      column('contact', columns.contact, 'text', 'secondary'),
    ],
    rows: progress.map((item) => ({ id: item.reporter.id, cells: progressCells(context, item) })),
    empty: words.progressEmpty,
  });
}

/** "Value added of semiconductors (billion yuan, 0 to 500)". */
function itemText(context: ViewContext, item: RoundItem): string {
  const { words, language } = context;
  const { range, rangeFrom, rangeTo, rangeless } = words.rounds;
  const [from, to] = [item.from, item.to].map((bound) => (bound === undefined ? '' : formatDecimal(bound, language)));
  const template =
    item.from === undefined ? (item.to === undefined ? rangeless : rangeTo) : item.to === undefined ? rangeFrom : range;
  return textOf(
    compose(template, {
      name: measuredName(context, item),
      unit: unitWord(item.unit, language),
      from: from ?? '',
      to: to ?? '',
    }),
  );
}

function factsSection(context: ViewContext, { definition, openedAt, openedBy }: Round): SectionView | undefined {
  const { words, language } = context;
  const { columns } = words.rounds;
  return section(
    'facts',
    words.rounds.facts,
    factsBlock([
      fact(columns.period, formatPeriod(definition.period, language)),
      fact(columns.deadline, formatDate(definition.deadline, language)),
      fact(
        columns.asked,
        ...listPieces(
          context,
          definition.items.map((item) => itemText(context, item)),
        ),
      ),
      fact(columns.note, definition.note),
      fact(columns.openedBy, openedBy),
      fact(columns.opened, momentCell(openedAt).text),
    ]),
  );
}

function findingsSection(context: ViewContext, round: Round): SectionView | undefined {
  const found = round.progress.flatMap(({ submission }) => submission?.diagnostics ?? []);
  return found.length === 0
    ? undefined
    : section('findings', context.words.rounds.findings, findingsBlock(context, found));
}

function progressSection(context: ViewContext, round: Round): SectionView | undefined {
  const { words } = context;
  const { id } = round.definition;
  const asked = filterOf(context, 'state')?.split(',');
  const shown = round.progress.filter(({ state }) => asked === undefined || asked.includes(state));
  const isCut = shown.length < round.progress.length;
  const reconciliation = piece(words.common.pages.reconciliation, linkTo('reconciliation', id));
  return section(
    'progress',
    words.rounds.progressTable,
    isCut ? sentenceBlock([piece(words.common.showAll, linkTo('round', id))]) : undefined,
    { kind: 'table', table: progressTable(context, shown) },
    toolBlock(context, {
      tool: 'round',
      round: id,
      closed: round.closed,
      reporters: round.progress.map(({ reporter, state, submission }) => ({
        id: reporter.id,
        name: reporter.name,
        state,
        ...(submission === undefined ? {} : { submission: submission.id }),
      })),
    }),
    sentenceBlock(compose(words.rounds.toReconciliation, { link: reconciliation })),
  );
}

export function roundPage(context: ViewContext, id: string): PageView | Failure {
  return pageOfRound(context, {
    page: 'round',
    id,
    title: (round) => round.definition.name,
    sections: (round) => [
      section('lead', undefined, sentenceBlock(leadSentence(context, round), true)),
      progressSection(context, round),
      factsSection(context, round),
      findingsSection(context, round),
    ],
  });
}
