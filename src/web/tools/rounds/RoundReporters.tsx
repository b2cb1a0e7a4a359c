// Who reports in a round: the city's districts from the start, bureaus and departments as they are added.
import { useId } from 'react';
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAddress } from '../../routing/address.tsx';
import { missingDistricts, newReporter, type FormReporter, type RoundTool } from './roundForm.ts';
import type { RoundFormState } from './useRoundForm.ts';

interface ReporterCellProps {
  readonly reporter: FormReporter;
  /** The unit as labels name it. */
  readonly of: string;
  readonly set: (fields: Partial<FormReporter>) => void;
}

function NameCell({ reporter, of, set, fault }: ReporterCellProps & { readonly fault: string | undefined }) {
  const { language } = useAddress();
  const { open: words } = roundToolWords(language);
  const faultId = useId();
  return (
    <th scope="row" data-label={words.reporterName}>
      {reporter.kind === 'district' ? (
        reporter.name
      ) : (
        <input
          type="text"
          maxLength={200}
          autoComplete="off"
          aria-label={words.field(words.reporterName, of)}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={fault === undefined ? undefined : faultId}
          value={reporter.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      )}
      {fault !== undefined && (
        <p id={faultId} className="field-fault">
          {fault}
        </p>
      )}
    </th>
  );
}

function PlaceCell({ reporter, of, set, places }: ReporterCellProps & { readonly places: RoundTool['places'] }) {
  const { language } = useAddress();
  const { open: words } = roundToolWords(language);
  return (
    <td data-label={words.place}>
      {reporter.kind === 'district' ? (
        places.find(({ id }) => id === reporter.place)?.name
      ) : (
        <select
          aria-label={words.field(words.place, of)}
          value={reporter.place}
          onChange={(event) => set({ place: event.target.value })}
        >
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </td>
  );
}

function ReporterRow({ state, reporter }: { readonly state: RoundFormState; readonly reporter: FormReporter }) {
  const { language } = useAddress();
  const { open: words, kinds } = roundToolWords(language);
  const { tool, form, change, faultAt } = state;
  const of = reporter.name.trim() === '' ? kinds[reporter.kind] : reporter.name;
  const set = (fields: Partial<FormReporter>): void =>
    change({ reporters: form.reporters.map((each) => (each.id === reporter.id ? { ...each, ...fields } : each)) });
  return (
    <tr className={reporter.kind === 'district' ? 'district-row' : undefined}>
      <NameCell reporter={reporter} of={kinds[reporter.kind]} set={set} fault={faultAt(`reporter/${reporter.id}`)} />
      <td data-label={words.kind}>{kinds[reporter.kind]}</td>
      <PlaceCell reporter={reporter} of={of} set={set} places={tool.places} />
      <td data-label={words.contact}>
        <input
          type="text"
          maxLength={200}
          autoComplete="off"
          aria-label={words.field(words.contact, of)}
          value={reporter.contact}
          onChange={(event) => set({ contact: event.target.value })}
        />
      </td>
      <td>
        <button
          type="button"
          className="quiet"
          aria-label={words.removeItem(of)}
          onClick={() => change({ reporters: form.reporters.filter(({ id }) => id !== reporter.id) })}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}

export function RoundReporters({ state }: { readonly state: RoundFormState }) {
  const { language } = useAddress();
  const { open: words, kinds } = roundToolWords(language);
  const { tool, form, change, faultAt } = state;
  const fault = faultAt('reporters');
  const left = missingDistricts(tool, form);
  return (
    <fieldset className="form-part">
      <legend>{words.reporters}</legend>
      <p className="field-hint">{words.reportersChosen(form.reporters.length)}</p>
      {form.reporters.length > 0 && (
        <div className="form-table-scroll">
          <table className="form-table">
            <thead>
              <tr>
                {[words.reporterName, words.kind, words.place, words.contact].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {form.reporters.map((reporter) => (
                <ReporterRow key={reporter.id} state={state} reporter={reporter} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {fault !== undefined && <p className="field-fault">{fault}</p>}
      <p className="form-ways">
        {(['bureau', 'department'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() => change({ reporters: [...form.reporters, newReporter(tool, form, kind)] })}
          >
            {words.addReporter(kinds[kind])}
          </button>
        ))}
        {left.length > 0 && (
          <button type="button" className="quiet" onClick={() => change({ reporters: [...form.reporters, ...left] })}>
            {words.addDistricts}
          </button>
        )}
      </p>
    </fieldset>
  );
}
