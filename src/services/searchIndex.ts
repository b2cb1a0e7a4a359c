// Search over everything a workspace names: names in both languages, ids, aliases, and pinyin of the Chinese names.
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import { searchEntries } from '#views/search';
import type { SearchHit } from './marshall.ts';
import { pinyinOf } from './pinyinOf.ts';

const MOST_HITS = 20;
const LONGEST_QUERY = 100;

/** A function that finds at most 20 things; words that begin with the query come before those that hold it. */
export function searchIndex(assessment: Assessment, language: Language): (text: string) => readonly SearchHit[] {
  const entries = searchEntries(assessment, language).map(({ text, keywords, kind, link }) => {
    const words = [text.toLowerCase(), ...keywords];
    return { hit: { text, kind, link }, words: [...words, ...words.flatMap(pinyinOf)] };
  });
  return (text) => {
    const wanted = text.trim().toLowerCase().slice(0, LONGEST_QUERY);
    if (wanted === '') return [];
    const begins = entries.filter(({ words }) => words.some((word) => word.startsWith(wanted)));
    const known = new Set(begins);
    const holds = entries.filter((entry) => !known.has(entry) && entry.words.some((word) => word.includes(wanted)));
    return [...begins, ...holds].slice(0, MOST_HITS).map(({ hit }) => hit);
  };
}
