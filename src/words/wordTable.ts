// Table of words: one Chinese and one English word for each key of a closed set.
import type { Language } from '#kernel/language';

export interface Word {
  readonly zh: string;
  readonly en: string;
}

export type Words = Readonly<Record<string, Word>>;

/** The word of `key`; throws on a key the table does not have, which is a bug of the caller. */
export function wordIn<T extends Words>(table: T, key: keyof T & string, language: Language): string {
  const word = Object.hasOwn(table, key) ? table[key] : undefined;
  if (word === undefined) throw new Error(`no word for ${key}`);
  return word[language];
}
