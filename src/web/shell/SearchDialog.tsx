// Search over everything: a combobox (WAI-ARIA) in a modal dialog; arrow keys choose, Enter opens, Escape closes.
import { useId, useState, type KeyboardEvent } from 'react';
import type { SearchAnswer } from '#api/answers';
import { useSearch } from '../data/answers.ts';
import { useAddress } from '../routing/address.tsx';
import { linkHref } from '../routing/linkHref.ts';
import { useModal } from '../state/useModal.ts';

type Hit = SearchAnswer['hits'][number];

interface HitListProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly open: (hit: Hit | undefined) => void;
}

function HitList({ id, hits, active, open }: HitListProps) {
  const { words } = useAddress();
  return (
    // Focus stays in the input, which names the active option: the list itself takes no keys.
    <ul id={id} role="listbox" aria-label={words.search.title} className="hits">
      {hits.map((hit, index) => (
        <li
          key={`${hit.link.page}/${hit.link.id ?? ''}/${hit.text}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
        >
          <button type="button" tabIndex={-1} onClick={() => open(hit)}>
            <span>{hit.text}</span> <span className="hit-kind">{hit.kind}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, language, query, go } = useAddress();
  const dialog = useModal(onClose);
  const list = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const answer = useSearch(text, language);
  const hits = text.trim() === '' ? [] : (answer.data?.hits ?? []);

  const open = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    dialog.current?.close();
    go(linkHref(hit.link, language, query));
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter') open(hits[active]);
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    setActive((active + step + hits.length) % hits.length);
  };
  const type = (value: string): void => {
    setText(value);
    setActive(0);
  };
  return (
    <dialog ref={dialog} className="search" aria-label={words.search.title}>
      <div className="search-line">
        <input
          type="text"
          role="combobox"
          aria-label={words.search.label}
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${list}-${active}` : undefined}
          placeholder={words.search.label}
          maxLength={200}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {words.search.close}
        </button>
      </div>
      <p className="muted" role="status">
        {text.trim() === ''
          ? words.search.hint
          : answer.isSuccess && hits.length === 0
            ? words.search.none(text.trim())
            : ''}
      </p>
      <HitList id={list} hits={hits} active={active} open={open} />
    </dialog>
  );
}
