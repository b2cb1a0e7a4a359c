// A question before something is done that others will see: what it means, why it is done, yes or no.
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { toolWords } from '#words/tools/toolsCommon';
import { useAddress } from '../../routing/address.tsx';
import { useModal } from '../../state/useModal.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { ReasonField } from './ReasonField.tsx';

export interface QuestionProps {
  readonly title: string;
  /** What will be the case afterwards. */
  readonly children: ReactNode;
  /** The verb on the button that says yes. */
  readonly confirm: string;
  /** Absent: no reason is asked for. */
  readonly reason?: 'required' | 'optional' | undefined;
  /** What the reason is called where it is more than a reason. */
  readonly reasonLabel?: string | undefined;
  readonly reasonHint?: string | undefined;
  /** Longest reason, in characters. */
  readonly longest?: number | undefined;
  /** Sentences that may be taken into the reason. */
  readonly suggestions?: { readonly label: string; readonly texts: readonly string[] } | undefined;
  readonly isBusy: boolean;
  readonly error: Error | null;
  /** As `told` of a problem. */
  readonly told?: Readonly<Record<string, string>> | undefined;
  /** Has to stay the same function while the question is open. */
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}

function Suggestions({
  suggestions,
  take,
}: {
  readonly suggestions: QuestionProps['suggestions'];
  readonly take: (text: string) => void;
}) {
  if (suggestions === undefined || suggestions.texts.length === 0) return null;
  return (
    <div className="suggestions">
      <p className="field-hint">{suggestions.label}</p>
      <ul>
        {suggestions.texts.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => take(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the focus on the reason, or where none is asked for on the way back. */
function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, .question-cancel')?.focus(), []);
  return form;
}

export function Question(props: QuestionProps) {
  const { language } = useAddress();
  const words = toolWords[language];
  const dialog = useModal(props.onClose);
  const form = useFirstFocus();
  const title = useId();
  const [reason, setReason] = useState('');
  const [isChecked, check] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The question may stand within a form, whose own sending this is not.
    event.stopPropagation();
    check(true);
    if (props.reason !== 'required' || reason.trim() !== '') props.onConfirm(reason.trim());
    else form.current?.querySelector('textarea')?.focus();
  };
  const append = (text: string): void => setReason((before) => (before.trim() === '' ? text : `${before}\n${text}`));
  return createPortal(
    <dialog ref={dialog} className="question" aria-labelledby={title}>
      <form ref={form} noValidate onSubmit={submit}>
        <h2 id={title}>{props.title}</h2>
        {props.children}
        {props.reason !== undefined && (
          <ReasonField
            value={reason}
            onChange={setReason}
            required={props.reason === 'required'}
            label={props.reasonLabel}
            hint={props.reasonHint}
            longest={props.longest}
            isChecked={isChecked}
          />
        )}
        <Suggestions suggestions={props.suggestions} take={append} />
        <ProblemNote error={props.error} told={props.told} />
        <p className="form-ways">
          <button type="submit" className="primary" disabled={props.isBusy}>
            {props.isBusy ? words.working : props.confirm}
          </button>
          <button type="button" className="question-cancel" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>,
    document.body,
  );
}
