// Where a note stands: beside the line that opened it, below it where it would cover the line or its row; or at the foot of a narrow screen.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { OpenNote } from '../state/citationDesk.ts';

/** Space that is kept from the line above and from the edge of the screen, px. */
const SPACE = 8;

/** Distance of the note from the top of the text, px. */
function topBeside(box: HTMLElement, opener: HTMLElement, text: HTMLElement): number {
  const note = box.getBoundingClientRect();
  const line = opener.getBoundingClientRect();
  const { top } = text.getBoundingClientRect();
  if (line.right > note.left || opener.closest('table') !== null) return line.bottom + SPACE - top;
  const lowest = window.innerHeight - note.height - SPACE;
  return Math.max(0, Math.min(line.top, lowest) - top);
}

/** A sheet at the foot must not cover what opened it. */
function showAbove(box: HTMLElement, opener: HTMLElement): void {
  const covered = opener.getBoundingClientRect().bottom + SPACE - box.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy(0, covered);
}

/** The note's ref: it takes its place and the focus when it is opened, and keeps its place when lines break anew. */
export function useBeside({ opener }: OpenNote, text: RefObject<HTMLElement | null>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [note, area] = [box.current, text.current];
    if (note === null || area === null) return undefined;
    const place = (): void => note.style.setProperty('--note-top', `${topBeside(note, opener, area)}px`);
    place();
    if (getComputedStyle(note).position === 'fixed') showAbove(note, opener);
    note.focus({ preventScroll: getComputedStyle(note).position === 'fixed' });
    const observer = new ResizeObserver(place);
    observer.observe(area);
    return () => observer.disconnect();
  }, [opener, text]);
  return box;
}
