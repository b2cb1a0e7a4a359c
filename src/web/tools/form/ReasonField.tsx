// Why something is changed: the words that go into the list of changes.
import { formWords } from '#words/tools/toolsForm';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from './FormField.tsx';

const LONGEST = 2_000;

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly required: boolean;
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly longest?: number | undefined;
  /** Whether a missing reason is told. */
  readonly isChecked: boolean;
}

export function ReasonField({
  value,
  onChange,
  required,
  label,
  hint,
  longest = LONGEST,
  isChecked,
}: ReasonFieldProps) {
  const { language } = useAddress();
  const words = formWords(language);
  return (
    <FormField
      label={label ?? (required ? words.reason : words.reasonOptional)}
      required={required}
      hint={hint ?? words.reasonHint}
      fault={isChecked && required && value.trim() === '' ? words.reasonMissing : undefined}
    >
      {(names) => (
        <textarea
          {...names}
          rows={2}
          maxLength={longest}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
