// The grid in which figures are entered, with how to use it.
import { unitsOf } from '#model/place';
import type { PageView, ToolView } from '../description.ts';
import { nameOf } from '../names.ts';
import { listBlock, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import { filterOf, type ViewContext } from '../viewContext.ts';
import { pastSection, recordPage, toolBlock } from './recordFrame.ts';

/** The city and its units, and the place asked for where it is another one of the plan. */
function entryTool(context: ViewContext): ToolView {
  const { book, index } = context;
  const { city } = book.workspace;
  const asked = filterOf(context, 'place');
  const place = asked !== undefined && index.places.has(asked) ? asked : city;
  const ids = [...new Set([city, ...unitsOf(book.places, city).map((unit) => unit.id), place])];
  const places = ids.map((id) => ({ id, name: nameOf(context, 'places', id) }));
  return { tool: 'entry-sheet', places, place, clusters: clustersInUse(context) };
}

/** Clusters that have figures or targets: of the others a sheet would be empty. */
function clustersInUse(context: ViewContext): readonly { readonly id: string; readonly name: string }[] {
  const { book, evidence } = context;
  const used = new Set([...evidence.observations, ...book.targets].map(({ cluster }) => cluster));
  return book.clusters
    .filter(({ id }) => used.has(id))
    .map(({ id }) => ({ id, name: nameOf(context, 'clusters', id) }));
}

export function entryPage(context: ViewContext): PageView {
  const { words } = context;
  const others = compose(words.record.entry.others, {
    import: piece(words.common.pages.import, linkTo('import')),
    rounds: piece(words.common.pages.rounds, linkTo('rounds')),
  });
  return recordPage(context, {
    page: 'entry',
    sections: () => [
      pastSection(context),
      section(
        'sheet',
        undefined,
        sentenceBlock([piece(words.record.entry.lead)], true),
        toolBlock(context, entryTool(context)),
      ),
      section('how', undefined, listBlock(words.record.entry.how.map((line) => [piece(line)])), sentenceBlock(others)),
    ],
  });
}
