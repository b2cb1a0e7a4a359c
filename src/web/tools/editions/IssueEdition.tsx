// Issues an edition: what becomes final, what is not settled yet, the day; then the job that freezes it.
import { useState } from 'react';
import { parseDate } from '#kernel/plainDate';
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAddress } from '../../routing/address.tsx';
import { Question } from '../form/Question.tsx';
import { TextField } from '../form/TextField.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import { EditionJobState } from './EditionJobState.tsx';
import type { LifeTool } from './EditionLife.tsx';
import type { EditionJob } from './useEditionJob.ts';

interface IssueEditionProps {
  readonly tool: LifeTool;
  readonly issuing: EditionJob;
}

function IssueQuestion({ tool, issuing, onClose }: IssueEditionProps & { readonly onClose: () => void }) {
  const { language } = useAddress();
  const words = editionToolWords(language).issue;
  const [typed, setTyped] = useState(tool.today);
  const [isChecked, check] = useState(false);
  const issuedOn = parseDate(typed);
  const issue = (): void => {
    check(true);
    if (issuedOn !== undefined) issuing.start({ edition: tool.edition, issuedOn }, onClose);
  };
  return (
    <Question
      title={words.ask}
      confirm={words.confirm}
      isBusy={issuing.isStarting}
      error={issuing.error}
      onClose={onClose}
      onConfirm={issue}
    >
      {words.meaning.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {tool.open.length > 0 && (
        <div className="callout callout-warning">
          <p>{words.open}</p>
          <ul className="text-list">
            {tool.open.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <TextField
        label={words.date}
        kind="date"
        required
        fault={isChecked && issuedOn === undefined ? words.dateMissing : undefined}
        value={typed}
        onChange={setTyped}
      />
    </Question>
  );
}

export function IssueEdition({ tool, issuing }: IssueEditionProps) {
  const { language } = useAddress();
  const words = editionToolWords(language).issue;
  const { about, ask, close } = useQuestion<true>();
  return (
    <>
      <button
        type="button"
        className="primary"
        disabled={issuing.job?.state === 'running'}
        onClick={() => {
          issuing.reset();
          ask(true);
        }}
      >
        {words.button}
      </button>
      {about !== undefined && <IssueQuestion tool={tool} issuing={issuing} onClose={close} />}
    </>
  );
}

/** How the issue stands; it outlasts the button, since an issued edition offers it no more. */
export function IssueState({ issuing: { job, reset } }: Pick<IssueEditionProps, 'issuing'>) {
  const { language } = useAddress();
  const words = editionToolWords(language).issue;
  return (
    <EditionJobState
      job={job}
      label={words.issuing}
      cancel={words.cancel}
      cancelled={words.cancelled}
      failed={words.failed}
      done={({ files }) => words.done(files)}
      onRetry={reset}
    />
  );
}
