// A date that holds for all pages, typed or picked; it stands in the query, so that an address always shows the same.
import { useState } from 'react';
import { parseDate } from '#kernel/plainDate';
import { useAddress } from '../routing/address.tsx';
import { withoutKey, type DateKey } from '../routing/linkHref.ts';

/** Half-typed years such as 0202 are no dates of plans. */
const FIRST_YEAR = '1980';

interface DateControlProps {
  readonly name: DateKey;
  readonly label: string;
  readonly reset: string;
  readonly shown: string;
  /** The date that needs no place in the query. */
  readonly usual?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

export function DateControl({ name, label, reset, shown, usual, describedBy, autoFocus }: DateControlProps) {
  const { query, replaceQuery } = useAddress();
  const [{ typed, before }, setTyped] = useState({ typed: shown, before: shown });
  // Another date has come with another page or by the way back: it takes the place of what was typed.
  if (before !== shown) setTyped({ typed: shown, before: shown });
  const change = (date: string): void => {
    setTyped({ typed: date, before });
    if (parseDate(date) === undefined || date < FIRST_YEAR) return;
    replaceQuery((present) => (date === usual ? withoutKey(present, name) : { ...present, [name]: date }));
  };
  return (
    <span className="as-of">
      <label>
        <span>{label}</span>
        <input
          type="date"
          value={typed}
          min="1980-01-01"
          max="2100-12-31"
          required
          aria-describedby={describedBy}
          autoFocus={autoFocus}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      {query[name] !== undefined && (
        <button type="button" className="quiet" onClick={() => replaceQuery((present) => withoutKey(present, name))}>
          {reset}
        </button>
      )}
    </span>
  );
}
