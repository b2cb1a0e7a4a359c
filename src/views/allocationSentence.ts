// The places that a document names for a cluster, in a sentence: certain and probable readings, open lists as "at least".
import type { Located } from '#model/located';
import type { Allocation } from '#model/allocation';
import { kindWord } from '#words/kinds';
import type { Sentence } from './description.ts';
import { listPieces, placePiece } from './names.ts';
import { isTranslation, statedIn } from './quotes.ts';
import { compose, joinWith, piece, withCapital } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

function placeOf(context: ViewContext, item: Allocation['places'][number]): Sentence {
  const { words } = context;
  const place = placePiece(context, item.place);
  if (item.reading !== 'probable') return [place];
  return compose(words.clusters.probable, { place, printed: item.printed ?? place.text });
}

/** "Supported by the plan: Nanshan, Bao'an and others (at least 2), Opinions of 2022: “…”". */
export function allocationSentence(context: ViewContext, allocation: Located<Allocation>): Sentence {
  const { words, language } = context;
  const standing = withCapital(kindWord('allocationStanding', allocation.standing, language));
  const role = allocation.role === undefined ? '' : kindWord('allocationRole', allocation.role, language);
  const places = listPieces(
    context,
    allocation.places.map((item) => placeOf(context, item)),
  );
  const count = String(allocation.places.length);
  const shown = placesPart(context, allocation, places, count);
  const stated = statedIn(context, allocation);
  const quote =
    allocation.anchor === undefined
      ? ''
      : compose(isTranslation(context, allocation.anchor) ? words.clusters.quotedTranslation : words.clusters.quoted, {
          fragment: allocation.anchor.fragment,
        });
  const lead = role === '' ? standing : `${standing}${words.common.separator}${role}`;
  const line = compose(words.clusters.allocation, { standing: lead, places: shown });
  const note = allocation.note === undefined ? [] : [piece(named(context, allocation.note))];
  const source = stated === undefined ? [] : compose(words.clusters.allocationSource, { source: stated, quote });
  return joinWith([line, ...(source.length > 0 ? [source] : []), ...note], words.common.wordSpace);
}

function placesPart(context: ViewContext, allocation: Allocation, places: Sentence, count: string): Sentence {
  const { words } = context;
  if (allocation.places.length === 0) {
    const axis = allocation.axis === undefined ? words.common.none : named(context, allocation.axis);
    return compose(words.clusters.axisOnly, { axis });
  }
  return compose(allocation.open ? words.clusters.openPlaces : words.clusters.closedPlaces, { places, count });
}

/** Allocations of a cluster, in the order of the file. */
export function allocationsOf(context: ViewContext, cluster: string): readonly Located<Allocation>[] {
  return context.book.allocations.filter((allocation) => allocation.cluster === cluster);
}

/** Allocations that name a place. */
export function allocationsTo(context: ViewContext, place: string): readonly Located<Allocation>[] {
  return context.book.allocations.filter((allocation) => allocation.places.some((item) => item.place === place));
}
