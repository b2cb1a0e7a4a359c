// A field of a form: what is asked, the control, a hint, and in words what is wrong with what was typed.
import { useId, type ReactNode } from 'react';
import { formWords } from '#words/tools/toolsForm';
import { useAddress } from '../../routing/address.tsx';

/** What the control inside needs to be joined to its words. */
export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

interface FormFieldProps {
  readonly label: string;
  readonly required?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children: (names: ControlNames) => ReactNode;
}

export function FormField({ label, required, hint, fault, children }: FormFieldProps) {
  const { language } = useAddress();
  const id = useId();
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const described = [hint === undefined ? [] : hintId, fault === undefined ? [] : faultId].flat().join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required === true && <span className="field-required"> {formWords(language).required}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault === undefined ? undefined : true,
        'aria-required': required === true ? true : undefined,
      })}
      {hint !== undefined && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={faultId} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
