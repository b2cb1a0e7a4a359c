// Cited figures of an edition that open beside its text: which one is open, and what opened it.
import { createContext } from 'react';
import type { Link } from '#views/description';
import type { CitationView } from '#views/edition/editionDocument';

export interface OpenNote {
  readonly citation: CitationView;
  /** Which of the places that cite the figure opened it. */
  readonly place: string;
  /** The element there; the focus goes back to it. */
  readonly opener: HTMLElement;
}

export class CitationDesk {
  private present: OpenNote | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly citations: ReadonlyMap<string, CitationView>) {}

  readonly note = (): OpenNote | undefined => this.present;

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The figure that `link` leads to, where the edition cites it. */
  citationOf(link: Link): CitationView | undefined {
    return link.page === 'observation' && link.id !== undefined ? this.citations.get(link.id) : undefined;
  }

  /** Opens the figure beside `opener`; where it is open there already, closes it. */
  toggle(note: OpenNote): void {
    this.show(this.present?.place === note.place ? undefined : note);
  }

  /** Closes the note; the focus goes back to where it was opened. */
  readonly close = (): void => {
    this.present?.opener.focus({ preventScroll: true });
    this.show(undefined);
  };

  private show(note: OpenNote | undefined): void {
    this.present = note;
    for (const listener of this.listeners) listener();
  }
}

/** Undefined on pages whose figures open pages of their own. */
export const CitationContext = createContext<CitationDesk | undefined>(undefined);

/** Id of the note, for what opens it. */
export const NOTE_ID = 'side-note';
