// The as-of date: what was known and due at the end of that day. It stands in the query, so that an address always shows the same.
import { useState } from 'react';
import { parseDate } from '#kernel/plainDate';
import { useAddress } from '../routing/address.tsx';
import { withoutKey } from '../routing/linkHref.ts';

/** Half-typed years such as 0202 are no dates of plans. */
const FIRST_YEAR = '1980';

export function AsOfControl({ shown, usual }: { readonly shown: string; readonly usual: string | undefined }) {
  const { words, query, replaceQuery } = useAddress();
  const [{ typed, before }, setTyped] = useState({ typed: shown, before: shown });
  // Another date has come with another page or by the way back: it takes the place of what was typed.
  if (before !== shown) setTyped({ typed: shown, before: shown });
  const change = (date: string): void => {
    setTyped({ typed: date, before });
    if (parseDate(date) === undefined || date < FIRST_YEAR) return;
    replaceQuery((present) => (date === usual ? withoutKey(present, 'asOf') : { ...present, asOf: date }));
  };
  return (
    <span className="as-of">
      <label>
        <span>{words.asOf}</span>
        <input
          type="date"
          value={typed}
          min="1980-01-01"
          max="2100-12-31"
          required
          onChange={(event) => change(event.target.value)}
        />
      </label>
      {query.asOf !== undefined && (
        <button type="button" className="quiet" onClick={() => replaceQuery((present) => withoutKey(present, 'asOf'))}>
          {words.asOfReset}
        </button>
      )}
    </span>
  );
}
