// Clicks that ask for this window.
import type { MouseEvent } from 'react';

/** Whether the click asks for this window: other buttons and keys stay with the browser. */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented
  );
}
