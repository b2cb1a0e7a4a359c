// Page of a source: title, class, address, and the figures taken from it; the table of all sources for the edition's annex.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import { kindWord } from '#words/kinds';
import { missingCell, pieceCell, textCell } from './cells.ts';
import type { PageView, TableView } from './description.ts';
import { compareFigures } from './figures.ts';
import { sourcePiece } from './names.ts';
import { observationTable } from './observationTable.ts';
import { column, fact, factsBlock, pageFrame, section } from './pageFrame.ts';
import { linkTo } from './sentence.ts';
import { briefTargetTable } from './targetTable.ts';
import type { ViewContext } from './viewContext.ts';

export function sourcePage(context: ViewContext, id: string): PageView | Failure {
  const { words, language, index, evidence, book } = context;
  const source = index.sources.get(id);
  if (source === undefined) return notFound('source', id, nearest(id, index.sources.keys()));
  const observations = evidence.observations.filter((item) => item.source === id).toSorted(compareFigures);
  const targets = book.targets.filter((target) => target.source === id);
  return pageFrame(context, {
    page: 'source',
    id,
    title: source.title,
    kicker: kindWord('sourceClass', source.class, language),
    under: 'indicators',
    sections: [
      section(
        'facts',
        undefined,
        factsBlock([
          fact(words.columns.sourceClass, kindWord('sourceClass', source.class, language)),
          fact(
            words.columns.address,
            source.address === undefined ? undefined : { text: source.address, address: source.address },
          ),
          fact(words.columns.id, source.id),
        ]),
      ),
      section('observations', words.clusters.observations, {
        kind: 'table',
        table: observationTable(context, observations, words.evidence.noneFromSource, { withIndicator: true }),
      }),
      targets.length === 0
        ? undefined
        : section('targets', words.clusters.targets, {
            kind: 'table',
            table: briefTargetTable(context, targets, words.evidence.noTargets),
          }),
    ],
  });
}

export function sourceTable(context: ViewContext): TableView {
  const { words, language, evidence } = context;
  const counts = new Map<string, number>();
  for (const { source } of evidence.observations) {
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return {
    id: 'sources',
    title: words.evidence.sources,
    columns: [
      column('source', words.columns.source),
      column('class', words.columns.sourceClass, 'text', 'filter'),
      column('address', words.columns.address),
      column('figures', words.columns.figures, 'number'),
      column('id', words.columns.id, 'text', 'secondary'),
    ],
    rows: evidence.sources.map((source) => {
      const count = String(counts.get(source.id) ?? 0);
      return {
        id: source.id,
        cells: [
          pieceCell(sourcePiece(context, source.id)),
          textCell(kindWord('sourceClass', source.class, language)),
          source.address === undefined
            ? missingCell(context, 'not-stated')
            : { text: source.address, address: source.address },
          { text: count, value: count, link: linkTo('source', source.id) },
          textCell(source.id),
        ],
      };
    }),
    empty: words.evidence.noSources,
  };
}
