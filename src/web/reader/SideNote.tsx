// A cited figure beside the text: what it is of, the figure, where it comes from; on narrow screens a sheet at the foot.
import { useEffect, useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import type { CitationView } from '#views/edition/editionDocument';
import { editionInterfaceWords } from '#words/interfaceEditions';
import { OutsideAddress } from '../blocks/SentenceText.tsx';
import { useAddress } from '../routing/address.tsx';
import { PageLink } from '../routing/PageLink.tsx';
import { NOTE_ID, type CitationDesk, type OpenNote } from '../state/citationDesk.ts';
import { useBeside } from './useBeside.ts';

const TITLE_ID = `${NOTE_ID}-title`;

function SourceText({ citation: { source, address } }: { readonly citation: CitationView }) {
  if (address === undefined) return source;
  return (
    <>
      {source}
      <span className="side-note-address">
        <OutsideAddress text={address} address={address} />
      </span>
    </>
  );
}

function NoteFacts({ citation }: { readonly citation: CitationView }) {
  const { language } = useAddress();
  const words = editionInterfaceWords(language).note;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.period, citation.period],
    [words.figure, <b key="figure">{citation.text}</b>],
    [words.source, <SourceText key="source" citation={citation} />],
    [words.published, citation.published],
    [words.finality, citation.finality],
    [words.priceBasis, citation.priceBasis],
    [words.vintage, citation.vintage],
    ...(citation.note === undefined ? [] : [[words.note, citation.note] as const]),
  ];
  return (
    <dl>
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Escape closes the note wherever the focus is, unless something opened above it takes the key. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [close]);
}

interface OpenSideNoteProps {
  readonly note: OpenNote;
  readonly text: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

function OpenSideNote({ note, text, close }: OpenSideNoteProps) {
  const { language } = useAddress();
  const words = editionInterfaceWords(language).note;
  const { citation } = note;
  const box = useBeside(note, text);
  useEscape(close);
  return (
    <div ref={box} id={NOTE_ID} role="dialog" aria-labelledby={TITLE_ID} tabIndex={-1} className="side-note">
      <p className="side-note-head">
        <span className="kicker">{words.kicker(citation.number)}</span>
        <button type="button" className="quiet" onClick={close}>
          {words.close}
        </button>
      </p>
      <p id={TITLE_ID} className="side-note-title">
        {citation.name}
      </p>
      <NoteFacts citation={citation} />
      <p>
        <PageLink link={{ page: 'observation', id: citation.observation }}>{words.open}</PageLink>
      </p>
    </div>
  );
}

interface SideNoteProps {
  readonly desk: CitationDesk;
  readonly text: RefObject<HTMLElement | null>;
}

export function SideNote({ desk, text }: SideNoteProps) {
  const note = useSyncExternalStore(desk.listen, desk.note);
  return note === undefined ? null : <OpenSideNote key={note.place} note={note} text={text} close={desk.close} />;
}
