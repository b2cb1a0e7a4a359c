// Letters that ask departments for the paragraphs they have not written yet: one a department, its slots in order of their deadlines.
import type { Language } from '#kernel/language';
import type { EditionDefinition } from '#model/edition/edition';
import { type EditionTexts, presentParagraphs, type TextRequestMade } from '#model/edition/editionText';
import { editionHalf } from '#model/editionId';
import { letterWords } from '#words/editionLetters';
import { pageWords } from '#words/pages';
import { formatDate } from '#words/period';

export interface EditionLetter {
  readonly department: string;
  readonly text: string;
}

/** `labels`: what each slot is called. Slots that have words in the language of the letter are not asked for again. */
export function editionLetters(
  { asOf }: EditionDefinition,
  texts: EditionTexts,
  labels: ReadonlyMap<string, string>,
  language: Language,
): readonly EditionLetter[] {
  const written = new Set(
    presentParagraphs(texts)
      .filter((one) => one.language === language)
      .map(({ slot }) => slot),
  );
  const open = texts.requests
    .filter(({ slot }) => !written.has(slot))
    .toSorted((a, b) => (a.deadline < b.deadline ? -1 : Number(a.deadline > b.deadline)));
  const words = letterWords(language);
  const { editions } = pageWords(language);
  const edition = words.edition(editions.half(asOf.slice(0, 4), editionHalf(asOf)));
  return [...new Set(open.map(({ department }) => department))].map((department) => {
    const own = open.filter((request) => request.department === department);
    const item = ({ slot, deadline, note }: TextRequestMade, at: number): string =>
      words.item(at + 1, labels.get(slot) ?? slot, formatDate(deadline, language), note);
    const lines = [
      words.title(edition),
      words.greeting(department),
      words.request(edition, formatDate(asOf, language), own.length),
      ...own.map(item),
      words.close,
    ];
    return { department, text: `${lines.join('\n')}\n` };
  });
}
