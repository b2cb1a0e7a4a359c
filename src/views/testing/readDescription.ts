// What tests read out of a page description: its links, its texts, the words of a catalogue.
import type { Link } from '../description.ts';

/** Every link anywhere in a description. */
export function linksIn(value: unknown): readonly Link[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'link' && inner !== undefined ? [inner as Link] : linksIn(inner),
  );
}

/** Parts of a form that are of the plan's files, not for a reader. */
const UNREAD = new Set(['path', 'fixed']);

/** Every text that a person reads, but for sources, addresses, ids and the words of documents. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const shown = [
    'title',
    'heading',
    'text',
    'term',
    'empty',
    'foot',
    'missing',
    'note',
    'subtitle',
    'label',
    'hint',
    'name',
    'warning',
    'explanation',
  ];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return shown.includes(key) ? [inner] : [];
    return UNREAD.has(key) ? [] : textsIn(inner);
  });
}

/** Every sentence and label of a catalogue that is no function. */
export function wordsIn(catalogue: unknown): readonly string[] {
  if (typeof catalogue === 'string') return [catalogue];
  return typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue).flatMap(wordsIn) : [];
}
