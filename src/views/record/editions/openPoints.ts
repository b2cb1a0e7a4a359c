// What stands in the way of issuing an edition, in words: opinions without an answer, texts asked for that are not complete.
import { compose, textOf } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import type { EditionEntry } from './pageOfEdition.ts';
import { slotProgress } from './slotProgress.ts';

function openLine(template: string, count: number): readonly string[] {
  return count === 0 ? [] : [textOf(compose(template, { count: String(count) }))];
}

export function openPoints(context: ViewContext, entry: EditionEntry): readonly string[] {
  const { editionLife: words } = context.words;
  const opinions = entry.texts.opinions.filter(({ answer }) => answer === undefined).length;
  const texts = slotProgress(context, entry).filter(
    ({ request, state }) => request !== undefined && state !== 'written',
  ).length;
  return [...openLine(words.openOpinions(opinions), opinions), ...openLine(words.openTexts(texts), texts)];
}
