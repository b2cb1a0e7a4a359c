// Words of an imported file that name nothing known, with what they may stand for; and the names that there are to choose from.
import type { Language } from '#kernel/language';
import { IMPORT_FIELD_WORDS } from '#words/importFields';
import type { RefusedRow } from '#model/importRun';
import type { ViewContext } from '#views/viewContext';
import { named } from '#views/viewContext';

/** Fields whose words name items of the plan. */
const NOUN_FIELDS = ['indicator', 'place', 'cluster'] as const;
export type NounField = (typeof NOUN_FIELDS)[number];

export interface NounChoice {
  readonly id: string;
  readonly name: string;
}
export type NounChoices = Readonly<Record<NounField, readonly NounChoice[]>>;

export interface UnknownWord {
  readonly field: NounField;
  readonly word: string;
  readonly rows: number;
  readonly suggestions: readonly NounChoice[];
}

const CODES: ReadonlySet<string> = new Set(['row-unknown-name', 'row-ambiguous-name', 'row-is-a-total']);
const MOST_WORDS = 200;
const MOST_SUGGESTIONS = 5;

export function nounChoices(words: ViewContext): NounChoices {
  const { book } = words;
  const choices = (items: readonly { readonly id: string; readonly name: Parameters<typeof named>[1] }[]) =>
    items.map(({ id, name }) => ({ id, name: named(words, name) }));
  return { indicator: choices(book.indicators), place: choices(book.places), cluster: choices(book.clusters) };
}

/** The unknown words of refused rows, most frequent first, at most 200. */
export function unknownWords(refused: readonly RefusedRow[], choices: NounChoices): readonly UnknownWord[] {
  const counted = new Map<string, { field: NounField; word: string; rows: number; ids: readonly string[] }>();
  for (const { code, args } of refused) {
    const field = NOUN_FIELDS.find((each) => isFieldName(args['field'], IMPORT_FIELD_WORDS[each].name));
    const word = args['cell'];
    if (!CODES.has(code) || field === undefined || typeof word !== 'string' || word === '') continue;
    const key = `${field} ${word}`;
    const known = counted.get(key);
    const ids = Array.isArray(args['ids']) ? args['ids'].filter((id) => typeof id === 'string') : [];
    counted.set(key, { field, word, ids, rows: (known?.rows ?? 0) + 1 });
  }
  return [...counted.values()]
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, MOST_WORDS)
    .map(({ ids, ...one }) => ({ ...one, suggestions: suggestionsFor(one.word, ids, choices[one.field]) }));
}

function isFieldName(value: unknown, name: Readonly<Record<Language, string>>): boolean {
  return typeof value === 'object' && value !== null && 'zh' in value && value.zh === name.zh;
}

/** Those that the word is ambiguous between, then those that share most of its characters. */
function suggestionsFor(word: string, ids: readonly string[], choices: readonly NounChoice[]): readonly NounChoice[] {
  const likeness = ({ id, name }: NounChoice): number => (ids.includes(id) ? 1 : sharedCharacters(word, name));
  return choices
    .map((choice) => ({ choice, likeness: likeness(choice) }))
    .filter((one) => one.likeness >= 0.5)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ choice }) => choice);
}

/** Dice coefficient of the sets of characters, 0 to 1. */
function sharedCharacters(a: string, b: string): number {
  const [left, right] = [new Set(a.toLowerCase()), new Set(b.toLowerCase())];
  const shared = [...left].filter((sign) => right.has(sign)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}
