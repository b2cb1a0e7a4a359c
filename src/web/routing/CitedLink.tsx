// A figure in an edition: a button that opens it beside the text; with a key held down a link to its page as any other.
import { useId, useSyncExternalStore, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { CitationView } from '#views/edition/editionDocument';
import { NOTE_ID, type CitationDesk } from '../state/citationDesk.ts';
import { isPlainClick } from './isPlainClick.ts';

interface CitedLinkProps {
  readonly desk: CitationDesk;
  readonly citation: CitationView;
  /** Address of the figure's own page. */
  readonly href: string;
  readonly className?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly children: ReactNode;
}

/** The space bar presses a button. */
function press(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}

export function CitedLink({ desk, citation, href, className, tabIndex, children }: CitedLinkProps) {
  const place = useId();
  const isOpen = useSyncExternalStore(desk.listen, () => desk.note()?.place === place);
  const open = (event: MouseEvent<HTMLElement>): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    desk.toggle({ citation, place, opener: event.currentTarget });
  };
  return (
    <a
      role="button"
      href={href}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      aria-controls={isOpen ? NOTE_ID : undefined}
      className={className === undefined ? 'cited' : `${className} cited`}
      tabIndex={tabIndex}
      onClick={open}
      onKeyDown={press}
    >
      {children}
    </a>
  );
}
