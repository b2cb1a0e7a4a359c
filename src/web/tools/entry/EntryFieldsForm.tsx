// What is said once of all figures of an entry: finality, source, publication, release, and the reason where figures change.
import { FINALITIES } from '#model/observation';
import type { ReleaseScope } from '#model/release';
import type { EntrySheet } from '#model/entrySheet';
import { evidenceKinds } from '#words/kinds/evidence';
import { toolWords } from '#words/tools/toolsCommon';
import { entryWords } from '#words/tools/toolsEntry';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from '../form/FormField.tsx';
import { ReasonField } from '../form/ReasonField.tsx';
import type { EntryFields } from './entryFields.ts';

const SCOPES: readonly ReleaseScope[] = ['internal', 'public'];

interface EntryFieldsFormProps {
  readonly sources: EntrySheet['sources'];
  readonly fields: EntryFields;
  readonly onChange: (fields: EntryFields) => void;
  /** Figures that would be changed: a reason is required where there are any. */
  readonly revised: number;
  /** Whether a missing reason is told. */
  readonly isChecked: boolean;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const { language } = useAddress();
  return (
    <FormField label={label}>
      {(names) => (
        <select {...names} value={value} onChange={(event) => onChoose(event.target.value)}>
          <option value="">{entryWords[language].notSaid}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (date: string) => void;
}

function DateField({ label, hint, value, onChange }: DateFieldProps) {
  return (
    <FormField label={label} hint={hint}>
      {(names) => <input {...names} type="date" value={value} onChange={(event) => onChange(event.target.value)} />}
    </FormField>
  );
}

export function EntryFieldsForm({ sources, fields, onChange, revised, isChecked }: EntryFieldsFormProps) {
  const { language } = useAddress();
  const words = entryWords[language];
  const set = (name: keyof EntryFields) => (value: string) => onChange({ ...fields, [name]: value });
  return (
    <fieldset className="entry-fields">
      <legend>{words.fieldsTitle}</legend>
      <div className="field-row">
        <Choice
          label={words.finality}
          value={fields.finality}
          choices={FINALITIES.map((value) => ({ value, text: evidenceKinds.finality[value][language] }))}
          onChoose={set('finality')}
        />
        <Choice
          label={words.source}
          value={fields.source}
          choices={sources.map(({ id, title }) => ({ value: id, text: title }))}
          onChoose={set('source')}
        />
        <DateField label={words.publication} value={fields.published} onChange={set('published')} />
        <Choice
          label={words.scope}
          value={fields.scope}
          choices={SCOPES.map((value) => ({ value, text: words.scopes[value] }))}
          onChoose={set('scope')}
        />
        {fields.scope === 'public' && (
          <DateField label={words.embargo} hint={words.embargoHint} value={fields.embargo} onChange={set('embargo')} />
        )}
        <div className="field-wide">
          <ReasonField
            value={fields.reason}
            onChange={set('reason')}
            required={revised > 0}
            label={revised > 0 ? toolWords[language].reason : undefined}
            hint={revised > 0 ? words.reasonNeeded(revised) : undefined}
            isChecked={isChecked}
          />
        </div>
      </div>
    </fieldset>
  );
}
