// A field of a plan item: the control of its kind, joined to its label, hint and fault.
import type { FieldView } from '#views/description';
import { periodText } from '#kernel/period';
import { formatPeriod, readPeriod } from '#words/period';
import { formWords } from '#words/tools/toolsForm';
import { useAddress } from '../../routing/address.tsx';
import { FormField, type ControlNames } from '../form/FormField.tsx';
import { idsIn } from '../form/ids.ts';

interface ItemFieldProps {
  readonly field: FieldView;
  readonly text: string;
  readonly fault: string | undefined;
  /** Set where the value has a form that cannot be changed here: why. */
  readonly locked: string | undefined;
  readonly onChange: (text: string) => void;
}

interface ControlProps {
  readonly names: ControlNames;
  readonly field: FieldView;
  readonly text: string;
  readonly isLocked: boolean;
  readonly onChange: (text: string) => void;
}

function Chooser({ names, field, text, isLocked, onChange }: ControlProps) {
  const { language } = useAddress();
  const choices = field.choices ?? [];
  const isListed = text === '' || choices.some(({ value }) => value === text);
  return (
    <select {...names} value={text} disabled={isLocked} onChange={(event) => onChange(event.target.value)}>
      <option value="">{formWords(language).notChosen}</option>
      {!isListed && <option value={text}>{text}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}

/** Several of the listed ids; those there that the list lacks stay. */
function IdBoxes({ names, field, text, isLocked, onChange }: ControlProps) {
  const chosen = idsIn(text);
  const choices = field.choices ?? [];
  const others = chosen.filter((id) => !choices.some(({ value }) => value === id));
  const toggle = (id: string): void =>
    onChange((chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]).join(', '));
  return (
    <span
      id={names.id}
      role="group"
      aria-label={field.label}
      aria-describedby={names['aria-describedby']}
      data-invalid={names['aria-invalid']}
      className="boxes"
      tabIndex={-1}
    >
      {[...choices, ...others.map((id) => ({ value: id, text: id }))].map((choice) => (
        <label key={choice.value}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            disabled={isLocked}
            onChange={() => toggle(choice.value)}
          />{' '}
          {choice.text}
        </label>
      ))}
    </span>
  );
}

function Control(props: ControlProps) {
  const { names, field, text, isLocked, onChange } = props;
  if (field.kind === 'choice') return <Chooser {...props} />;
  if (field.kind === 'ids' && field.choices !== undefined) return <IdBoxes {...props} />;
  const common = { ...names, value: text, disabled: isLocked };
  if (field.kind === 'text') {
    return <textarea {...common} rows={4} onChange={(event) => onChange(event.target.value)} />;
  }
  return (
    <input
      {...common}
      type={field.kind === 'date' ? 'date' : 'text'}
      inputMode={field.kind === 'decimal' ? 'decimal' : undefined}
      className={`control-${field.kind}`}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** How a typed period is read, where that is not what stands there. */
function usePeriodReading(field: FieldView, text: string): string | undefined {
  const { language } = useAddress();
  const period = field.kind === 'period' ? readPeriod(text) : undefined;
  if (period === undefined || [periodText(period), formatPeriod(period, language)].includes(text)) return undefined;
  return formWords(language).readAs(formatPeriod(period, language));
}

export function ItemField({ field, text, fault, locked, onChange }: ItemFieldProps) {
  const reading = usePeriodReading(field, text);
  const hint = [field.hint, reading, locked].filter((each) => each !== undefined).join(' ');
  return (
    <FormField
      label={field.label}
      required={field.required}
      hint={hint === '' ? undefined : hint}
      fault={locked === undefined ? fault : undefined}
    >
      {(names) => (
        <Control names={names} field={field} text={text} isLocked={locked !== undefined} onChange={onChange} />
      )}
    </FormField>
  );
}
