// Name of an edition: the half-year that it is of, and which one of that half-year where it was made again.
import { editionHalf } from '#model/editionId';
import type { EditionDefinition } from '#model/edition/edition';
import { formatDate } from '#words/period';
import { compose, textOf } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';

const AGAIN = /-h[12]-(\d+)$/;

type Named = Pick<EditionDefinition, 'id' | 'asOf'>;

/** "2025年上半年报告" / "Edition of the first half of 2025". */
export function editionName({ words }: ViewContext, { id, asOf }: Named): string {
  const { editions } = words;
  const number = AGAIN.exec(id)?.[1];
  const half = editions.half(asOf.slice(0, 4), editionHalf(asOf));
  return textOf(compose(number === undefined ? editions.name : editions.nameAgain, { half, number: number ?? '' }));
}

/** With its as-of date. */
export function editionChoice(context: ViewContext, edition: Named): string {
  const { words, language } = context;
  const date = formatDate(edition.asOf, language);
  return textOf(compose(words.editions.choice, { name: editionName(context, edition), date }));
}
