// Citation sheets 口径卡: one for each figure that a leader reads aloud: how to say it, what it is, where it is from, what not to say.
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import type { Located } from '#model/located';
import { annexWords } from '#words/editionAnnexes';
import { kindWord } from '#words/kinds';
import { isFigure, type Figure } from '../figures.ts';
import { clusterPiece, observationName, placePiece, seriesName } from '../names.ts';
import { fact, factsBlock, type Fact } from '../pageFrame.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { breaksText, growthText, rivalsText, sayingText } from './cardFacts.ts';
import { citationViews, citedObservations } from './citations.ts';
import { citySections } from './citySections.ts';
import { documentFrame } from './documentFrame.ts';
import { editionContext } from './editionContext.ts';
import type { CitationView, EditionBlock, EditionDocument, EditionSection } from './editionDocument.ts';
import type { EditionInput } from './editionInput.ts';
import { reportContext } from './reportContext.ts';

function factsOf(context: ViewContext, figure: Figure, citation: CitationView): readonly Fact[] {
  const { words, index, language } = context;
  const { columns, evidence } = words;
  const cards = annexWords[language].cards;
  const definition = index.indicators.get(figure.indicator)?.definition;
  const address = citation.address === undefined ? [] : [{ text: citation.address, address: citation.address }];
  return [
    definition === undefined
      ? { ...fact(evidence.definition, cards.noDefinition), missing: true }
      : fact(evidence.definition, named(context, definition)),
    fact(columns.period, citation.period),
    fact(columns.place, placePiece(context, figure.place).text),
    fact(cards.scope, figure.cluster === undefined ? cards.wholeEconomy : clusterPiece(context, figure.cluster).text),
    fact(columns.source, citation.source, ...(address.length === 0 ? [] : [' ', ...address])),
    fact(columns.vintage, citation.published),
    fact(columns.finality, citation.finality),
    fact(columns.priceBasis, citation.priceBasis),
    fact(columns.origin, kindWord('origin', figure.origin, language)),
    fact(annexWords[language].vintage, citation.vintage),
    fact(cards.otherValues, ...rivalsText(context, figure)),
    fact(cards.comparison, ...breaksText(context, figure)),
    fact(cards.growth, ...growthText(context, figure)),
    fact(columns.note, citation.note),
  ];
}

function cardSection(context: ViewContext, figure: Figure, citation: CitationView): EditionSection {
  const facts = factsBlock(factsOf(context, figure, citation));
  const saying: EditionBlock = {
    kind: 'sentence',
    sentence: sayingText(context, figure, seriesName(context, figure)),
    lead: true,
  };
  return {
    id: `card-${figure.id}`,
    level: 1,
    number: '',
    heading: observationName(context, figure),
    blocks: facts?.kind === 'facts' ? [saying, facts] : [saying],
  };
}

/** Points of a chart and tiles of a map are looked at, not read aloud. */
const isRead = ({ kind }: EditionBlock): boolean => kind !== 'chart' && kind !== 'tile-map';

/** Figures that the report cites where it says how the city stands. */
function readAloud(assessment: Assessment, input: EditionInput, language: Language): readonly string[] {
  const basics = citySections(reportContext(assessment, input, language)).filter(({ id }) => id === 'city-basics');
  return citedObservations(basics.map((section) => ({ ...section, blocks: section.blocks.filter(isRead) })));
}

/** Cards of these figures, of those of the city's section where none are named; figures without a value have no card. */
export function editionCards(
  assessment: Assessment,
  input: EditionInput,
  language: Language,
  ids: readonly string[] = readAloud(assessment, input, language),
): EditionDocument {
  const context = editionContext(assessment, language);
  const found = ids.map((id) => context.index.observations.get(id)).filter((one) => one !== undefined);
  const figures: readonly Located<Figure & (typeof found)[number]>[] = found.filter(isFigure);
  const views = citationViews(
    context,
    figures.map(({ id }) => id),
  );
  const sections = figures.flatMap((figure, at) => {
    const citation = views[at];
    return citation === undefined ? [] : [cardSection(context, figure, citation)];
  });
  return documentFrame(context, input, 'cards', sections, citationViews(context, citedObservations(sections)));
}
