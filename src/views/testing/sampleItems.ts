// Reads raw items as the files of a plan hold them, by the schemas of the model, with the place that states each.
import type { Located } from '#model/located';

interface Parser<T> {
  parse(raw: unknown): T;
}

/** Items of a file, each with the place in it that states it. */
export function items<T extends object>(
  file: string,
  schema: Parser<T>,
  raw: readonly object[],
): readonly Located<T>[] {
  return raw.map((item, at) => ({ ...schema.parse(item), ref: { file: `plan/${file}.yaml`, path: [file, at] } }));
}

export const both = (zh: string, en: string): { readonly zh: string; readonly en: string } => ({ zh, en });
const HASH = 'a'.repeat(64);

export function anchor(start: number, fragment: string, document = 'opinions-2022'): object {
  return { document, sha256: HASH, start: String(start), end: String(start + 40), quoteSha256: HASH, fragment };
}
