// A value in words, or in words why there is none.
import { isMissing, type Missing } from '#kernel/missing';
import { missingWord } from '#words/status';
import type { ViewContext } from './viewContext.ts';

export function orMissing<T>({ language }: ViewContext, value: T | Missing, word: (value: T) => string): string {
  return isMissing(value) ? missingWord(value.missing, language) : word(value);
}
