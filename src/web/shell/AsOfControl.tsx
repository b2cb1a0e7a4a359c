// The dates of a page: what is due by the end of a day, and (asked for seldom, so quiet) what was in the record on a day.
import { useId, useState, type FocusEvent } from 'react';
import { useAddress } from '../routing/address.tsx';
import { DateControl } from './DateControl.tsx';

/** "As known on": a button until it is asked for; with a date in the address the field stays open. */
function KnownOnControl() {
  const { words, query } = useAddress();
  const [isAsked, ask] = useState(false);
  const meaning = useId();
  const { open, label, meaning: text, reset } = words.knownOn;
  const { knownOn } = query;
  // A date in the address keeps the field open by itself; without it the field closes again.
  if (isAsked && knownOn !== undefined) ask(false);
  const closeEmpty = (event: FocusEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLInputElement && event.target.value === '') ask(false);
  };
  if (!isAsked && knownOn === undefined) {
    return (
      <button type="button" className="quiet known-on-open" title={text} onClick={() => ask(true)}>
        {open}
      </button>
    );
  }
  return (
    <span className="known-on" onBlur={closeEmpty}>
      <DateControl
        name="knownOn"
        label={label}
        reset={reset}
        shown={knownOn ?? ''}
        describedBy={meaning}
        autoFocus={isAsked}
      />
      <span id={meaning} className="known-on-meaning">
        {text}
      </span>
    </span>
  );
}

export function AsOfControl({ shown, usual }: { readonly shown: string; readonly usual: string | undefined }) {
  const { words } = useAddress();
  return (
    <div className="page-dates">
      <DateControl name="asOf" label={words.asOf} reset={words.asOfReset} shown={shown} usual={usual} />
      <KnownOnControl />
    </div>
  );
}
