// The frame of a form that stands in place: its fields, how many are wrong, what went wrong, the ways to send it or fold it.
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { toolWords } from '#words/tools/toolsCommon';
import { formWords } from '#words/tools/toolsForm';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { useFormFaults } from './useFormFaults.ts';

interface FormFrameProps {
  readonly name: string;
  /** The fields; `told` says whether their faults are told. */
  readonly children: (told: boolean) => ReactNode;
  /** Fields that are wrong: with any the form is not sent. */
  readonly faults: number;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly fold: string;
  readonly onFold: () => void;
  readonly onSend: () => void;
}

/** Puts the focus on the first field when the form opens. */
function useFocusOnFirst(form: HTMLFormElement | null): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (form === null || isDone.current) return;
    isDone.current = true;
    form.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [form]);
}

export function FormFrame(props: FormFrameProps) {
  const { language } = useAddress();
  const { form, attach, isChecked, tell } = useFormFaults();
  useFocusOnFirst(form);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (props.faults > 0) tell();
    else props.onSend();
  };
  return (
    <form ref={attach} className="form form-in-place" noValidate aria-label={props.name} onSubmit={send}>
      {props.children(isChecked)}
      <p role="status" className="form-said">
        {isChecked && props.faults > 0 ? formWords(language).faultCount(props.faults) : ''}
      </p>
      <ProblemNote error={props.error} />
      <p className="form-ways">
        <button type="submit" className="primary" disabled={props.isBusy}>
          {props.isBusy ? toolWords[language].working : props.submit}
        </button>
        <button type="button" onClick={props.onFold}>
          {props.fold}
        </button>
      </p>
    </form>
  );
}
