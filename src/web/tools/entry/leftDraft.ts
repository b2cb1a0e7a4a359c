// What was typed in the last moment before a page was left, kept in this tab: a reload may come before the record has it.
import { basePath } from '../../routing/basePath.ts';

interface LeftDraft {
  readonly text: string;
  /** Revision of the saved draft that the text rests on. */
  readonly revision?: number | undefined;
}

const storageKey = (key: string): string => `marshall${basePath()}/${key}`;

export function keepLeftDraft(key: string, left: LeftDraft): void {
  try {
    window.sessionStorage.setItem(storageKey(key), JSON.stringify(left));
  } catch {
    // Storage is full or not allowed: the record's own copy, sent at the same time, has to do.
  }
}

/** The text left behind on the saved draft of `revision`, if any; it is taken away. */
export function takeLeftDraft(key: string, revision: number | undefined): string | undefined {
  try {
    const kept = window.sessionStorage.getItem(storageKey(key));
    window.sessionStorage.removeItem(storageKey(key));
    const left = kept === null ? undefined : (JSON.parse(kept) as LeftDraft);
    return left !== undefined && left.revision === revision ? left.text : undefined;
  } catch {
    return undefined;
  }
}
