// Section of the world trend: figures of places outside the city, and what people write of it.
import type { SlotSubject } from '#model/edition/editionText';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import { editionBodyWords } from '#words/editionBody';
import { editionReportWords } from '#words/editionReport';
import { figureCell, missingCell, periodCell, pieceCell, textCell } from '../cells.ts';
import type { TableView } from '../description.ts';
import { byIndicator } from '../figures.ts';
import { measuredName, placePiece } from '../names.ts';
import { column } from '../pageFrame.ts';
import { statedIn } from '../quotes.ts';
import { piece } from '../sentence.ts';
import type { EditionBlock, EditionSection } from './editionDocument.ts';
import { isWorld } from './editionSubjects.ts';
import { figureParagraph, toldSeries } from './figureBlocks.ts';
import type { ReportContext } from './reportContext.ts';
import { isSlotUsed, slotBlock } from './slotBlock.ts';

const WORLD: SlotSubject = { of: 'world' };
const SERIES = 8;

function worldTable(report: ReportContext, observations: readonly Located<Observation>[]): TableView {
  const { columns } = report.words;
  return {
    id: 'world',
    title: editionBodyWords(report.language).worldTitle,
    columns: [
      column('indicator', columns.indicator),
      column('place', columns.place),
      column('period', columns.period, 'period'),
      column('value', columns.value, 'number'),
      column('source', columns.source),
    ],
    rows: observations.map((observation) => {
      const stated = statedIn(report, observation);
      return {
        id: observation.id,
        cells: [
          textCell(measuredName(report, observation)),
          pieceCell(placePiece(report, observation.place)),
          periodCell(report, observation.period),
          figureCell(report, observation),
          stated === undefined ? missingCell(report, 'not-stated') : pieceCell(stated),
        ],
      };
    }),
    empty: editionBodyWords(report.language).worldEmpty,
  };
}

function toldOf(report: ReportContext): readonly EditionBlock[] {
  const observations = report.evidence.observations.filter(({ place }) => isWorld(report, place)).toSorted(byIndicator);
  if (observations.length > 0) {
    const series = toldSeries(report, observations).slice(0, SERIES);
    return [...figureParagraph(report, series, WORLD), { kind: 'table', table: worldTable(report, observations) }];
  }
  if (!report.isDraft || !report.isInternal) return [];
  const empty = piece(editionBodyWords(report.language).worldEmpty);
  return [{ kind: 'callout', tone: 'note', sentence: [empty] }];
}

/** None in an issued or public edition where nothing is known and nothing written. */
export function worldSections(report: ReportContext): readonly EditionSection[] {
  const told = toldOf(report);
  const slot = told.length > 0 || isSlotUsed(report, WORLD, 'basics') ? slotBlock(report, WORLD, 'basics') : undefined;
  const blocks = slot === undefined ? told : [...told, slot];
  if (blocks.length === 0) return [];
  const heading = editionReportWords(report.language).headings.world;
  return [{ id: 'world', level: 1, number: '', heading, blocks }];
}
