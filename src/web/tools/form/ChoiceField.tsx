// A field that is answered from a list.
import { FormField } from './FormField.tsx';

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function ChoiceField({ label, hint, choices, value, onChange }: ChoiceFieldProps) {
  return (
    <FormField label={label} hint={hint}>
      {(names) => (
        <select {...names} value={value} onChange={(event) => onChange(event.target.value)}>
          {choices.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
