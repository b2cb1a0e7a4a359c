// Accepting the draft: what it means, the findings it brings, the reason; errors have to be confirmed first.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ActionAnswers } from '#api/actions';
import type { FindingView } from '#views/description';
import { severityWord } from '#words/status';
import { toolWords } from '#words/tools/toolsCommon';
import { planToolWords } from '#words/tools/toolsPlan';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { ReasonField } from '../form/ReasonField.tsx';
import type { ToolProps } from '../toolProps.ts';
import { usePageFindings } from '../usePageFindings.ts';

type Answer = ActionAnswers['accept-draft'];

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** How many findings of each severity, and the errors in words. */
function NewFindings({ findings }: { readonly findings: readonly FindingView[] }) {
  const { language } = useAddress();
  const words = planToolWords(language).draft;
  if (findings.length === 0) return <p>{words.noFindings}</p>;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const countTexts = counts.map(({ severity, count }) => words.findingCount(severityWord(severity, language), count));
  return (
    <>
      <p>{words.newFindings(countTexts.join(words.separator))}</p>
      {errors.length > 0 && (
        <>
          <p>{words.errors}</p>
          <ul className="text-list">
            {errors.map(({ what, place, code }) => (
              <li key={`${code}/${place}/${what}`}>{what}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Focuses what the reader has just opened. */
function useFocusOnArrival() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);
  return form;
}

function useAcceptance({ tool, onDone }: AcceptDraftProps, mustConfirm: boolean) {
  const { language } = useAddress();
  const accepting = useAction('accept-draft');
  const [reason, setReason] = useState('');
  const [isConfirmed, confirm] = useState(false);
  const [isChecked, check] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    check(true);
    if (reason.trim() === '' || (mustConfirm && !isConfirmed)) return;
    const { draft, revision } = tool;
    accepting.mutate({ language, draft, revision, reason: reason.trim() }, { onSuccess: onDone });
  };
  return { accepting, reason, setReason, isConfirmed, confirm, isChecked, submit };
}

interface AcceptDraftProps {
  readonly tool: ToolProps<'draft'>['tool'];
  readonly onDone: (answer: Answer) => void;
  readonly onFold: () => void;
}

export function AcceptDraft(props: AcceptDraftProps) {
  const { language } = useAddress();
  const words = planToolWords(language).draft;
  const findings = usePageFindings();
  const hasErrors = (findings ?? []).some(({ severity }) => severity === 'error');
  const { accepting, reason, setReason, isConfirmed, confirm, isChecked, submit } = useAcceptance(props, hasErrors);
  const form = useFocusOnArrival();
  return (
    <form ref={form} tabIndex={-1} className="form" noValidate aria-label={words.accept} onSubmit={submit}>
      <p>{words.acceptMeaning(props.tool.edits)}</p>
      {findings !== undefined && <NewFindings findings={findings} />}
      {hasErrors && (
        <label className="box">
          <input type="checkbox" checked={isConfirmed} onChange={(event) => confirm(event.target.checked)} />{' '}
          {words.confirmErrors}
        </label>
      )}
      <ReasonField required label={words.acceptReason} value={reason} onChange={setReason} isChecked={isChecked} />
      <p role="status" className="form-said">
        {isChecked && hasErrors && !isConfirmed ? words.errorsUnconfirmed : ''}
      </p>
      <ProblemNote error={accepting.error} told={{ 'draft-base': words.behind }} />
      <p className="form-ways">
        <button type="submit" className="primary" disabled={accepting.isPending}>
          {accepting.isPending ? toolWords[language].working : words.accept}
        </button>
        <button type="button" onClick={props.onFold}>
          {toolWords[language].cancel}
        </button>
      </p>
    </form>
  );
}
