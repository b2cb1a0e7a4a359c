// What every page is made from: the assessment with its index, the language with its words, the filters asked for.
import type { Language, Name } from '#kernel/language';
import { nameIn } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import type { PlanBook } from '#model/planBook';
import type { Evidence } from '#model/observation';
import { pageWords, type PageWords } from '#words/pages';
import { indexOf, type AssessmentIndex } from './assessmentIndex.ts';

export interface ViewContext {
  readonly assessment: Assessment;
  readonly book: PlanBook;
  readonly evidence: Evidence;
  readonly index: AssessmentIndex;
  readonly language: Language;
  readonly words: PageWords;
  readonly query: Readonly<Record<string, string>>;
}

export function viewContext(
  assessment: Assessment,
  language: Language,
  query: Readonly<Record<string, string>> = {},
): ViewContext {
  const { book, evidence } = assessment;
  return { assessment, book, evidence, index: indexOf(assessment), language, words: pageWords(language), query };
}

/** Value of a filter, undefined where it is not set or empty. */
export function filterOf(context: ViewContext, key: string): string | undefined {
  const value = Object.hasOwn(context.query, key) ? context.query[key] : undefined;
  return value === undefined || value === '' ? undefined : value;
}

/** A name in the page's language; a plain text is the same in both. */
export function named(context: ViewContext, name: Name | string): string {
  return typeof name === 'string' ? name : nameIn(name, context.language);
}
