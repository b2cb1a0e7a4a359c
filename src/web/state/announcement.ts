// What was just done, said at the foot of the screen: it outlasts the tool that did it, which the page may no longer have.
import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says `text` until something else is said or another page is opened; an empty text takes it away. */
export function announce(text: string): void {
  said = text;
  for (const listener of listeners) listener();
}

export function useAnnouncement(): string {
  return useSyncExternalStore(listen, () => said);
}
