// A field for words: a line, a text of several lines, or a day.
import { FormField } from './FormField.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly kind?: 'line' | 'text' | 'date' | undefined;
  readonly required?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly longest?: number | undefined;
  /** Language of the words, where it is not that of the page. */
  readonly language?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Lines that a text shows at first. */
const ROWS = 5;

export function TextField(props: TextFieldProps) {
  const { label, kind = 'line', required, hint, fault, longest = 200, language, value, onChange } = props;
  const control = { value, lang: language };
  return (
    <FormField label={label} required={required} hint={hint} fault={fault}>
      {(names) =>
        kind === 'text' ? (
          <textarea
            {...names}
            {...control}
            rows={ROWS}
            maxLength={longest}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...names}
            {...control}
            type={kind === 'date' ? 'date' : 'text'}
            className={kind === 'date' ? 'control-date' : 'control-line'}
            maxLength={kind === 'date' ? undefined : longest}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FormField>
  );
}
