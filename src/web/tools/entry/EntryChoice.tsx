// What of a place's sheet is shown: its cluster, the series that fit a word, and further periods.
import { useState, type FormEvent } from 'react';
import { comparePeriods, parsePeriod, periodOf, periodText } from '#kernel/period';
import { entryWords } from '#words/tools/toolsEntry';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from '../form/FormField.tsx';

const MAX_PERIODS = 40;

export interface ChosenSheet {
  readonly periods?: readonly string[] | undefined;
  readonly cluster?: string | undefined;
}

interface EntryChoiceProps {
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: ChosenSheet;
  readonly choose: (chosen: ChosenSheet) => void;
  /** Periods of the sheet on the screen. */
  readonly shown: readonly string[];
  readonly filter: string;
  readonly onFilter: (text: string) => void;
}

function PeriodField({ chosen, choose, shown }: Pick<EntryChoiceProps, 'chosen' | 'choose' | 'shown'>) {
  const { language } = useAddress();
  const words = entryWords[language];
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const faultOf = (wanted: string): string | undefined => {
    if (parsePeriod(wanted) === undefined) return words.periodFault(wanted);
    if (shown.includes(wanted)) return words.periodThere(wanted);
    return shown.length >= MAX_PERIODS ? words.periodsFull : undefined;
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = text.normalize('NFKC').trim().toUpperCase();
    const found = faultOf(wanted);
    setFault(found);
    if (found !== undefined) return;
    const periods = [...shown, wanted].map(periodOf).toSorted(comparePeriods).map(periodText);
    choose({ ...chosen, periods });
    setText('');
  };
  return (
    <form className="field-double" onSubmit={add} noValidate>
      <FormField label={words.addPeriod} hint={words.periodHint} fault={fault}>
        {(names) => (
          <span className="field-line">
            <input
              {...names}
              type="text"
              maxLength={40}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <button type="submit" disabled={text.trim() === ''}>
              {words.add}
            </button>
            {chosen.periods !== undefined && (
              <button type="button" className="quiet" onClick={() => choose({ ...chosen, periods: undefined })}>
                {words.usualPeriods}
              </button>
            )}
          </span>
        )}
      </FormField>
    </form>
  );
}

export function EntryChoice({ clusters, chosen, choose, shown, filter, onFilter }: EntryChoiceProps) {
  const { language } = useAddress();
  const words = entryWords[language];
  return (
    <div className="field-row">
      {clusters.length > 0 && (
        <FormField label={words.cluster}>
          {(names) => (
            <select
              {...names}
              value={chosen.cluster ?? ''}
              onChange={({ target }) => choose({ ...chosen, cluster: target.value === '' ? undefined : target.value })}
            >
              <option value="">{words.allClusters}</option>
              {clusters.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      <FormField label={words.rows}>
        {(names) => (
          <input
            {...names}
            type="search"
            maxLength={80}
            value={filter}
            onChange={(event) => onFilter(event.target.value)}
          />
        )}
      </FormField>
      <PeriodField chosen={chosen} choose={choose} shown={shown} />
    </div>
  );
}
