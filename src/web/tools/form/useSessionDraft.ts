// What is typed but not yet saved: kept in this tab of the browser until it is saved or cleared.
import { useState } from 'react';
import { basePath } from '../../routing/basePath.ts';

function readKept<Draft>(key: string): Draft | undefined {
  try {
    const text = window.sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}

function keep(key: string, draft: unknown): void {
  try {
    if (draft === undefined) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is full or not allowed: what is typed then lives as long as the page.
  }
}

export interface SessionDraft<Draft> {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly clear: () => void;
  readonly isEmpty: boolean;
}

const storageKey = (name: string): string => `marshall${basePath()}/${name}`;

/** Whether a draft is kept under `name`. */
export function isKept(name: string): boolean {
  return readKept(storageKey(name)) !== undefined;
}

/** The draft kept under `name`, or `empty`. */
export function useSessionDraft<Draft>(name: string, empty: Draft): SessionDraft<Draft> {
  const key = storageKey(name);
  const [kept, setKept] = useState<Draft | undefined>(() => readKept<Draft>(key));
  const change = (draft: Draft | undefined): void => {
    keep(key, draft);
    setKept(draft);
  };
  return { draft: kept ?? empty, change, clear: () => change(undefined), isEmpty: kept === undefined };
}
