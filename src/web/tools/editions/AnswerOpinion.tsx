// Answers an opinion on an edition: adopted, partly, or not, with the reason.
import { useId } from 'react';
import { OPINION_OUTCOMES, type OpinionOutcome } from '#model/edition/editionText';
import { editionTextWords } from '#words/tools/toolsEditionTexts';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { FormFrame } from '../form/FormFrame.tsx';
import { TextField } from '../form/TextField.tsx';
import { Unfold } from '../form/Unfold.tsx';
import { useSessionDraft } from '../form/useSessionDraft.ts';
import type { ToolProps } from '../toolProps.ts';

type Tool = ToolProps<'answer-opinion'>['tool'];

interface Answering {
  readonly outcome?: OpinionOutcome | undefined;
  readonly reason: string;
}

const NOTHING: Answering = { reason: '' };
const LONGEST = 5_000;

interface OutcomeFieldProps {
  readonly outcome: OpinionOutcome | undefined;
  readonly fault: string | undefined;
  readonly onChange: (outcome: OpinionOutcome) => void;
}

function OutcomeField({ outcome, fault, onChange }: OutcomeFieldProps) {
  const { language } = useAddress();
  const words = editionTextWords(language).opinion;
  const name = useId();
  return (
    <fieldset className="field outcome-field" data-invalid={fault !== undefined} tabIndex={-1}>
      <legend>{words.outcome}</legend>
      <span className="boxes">
        {OPINION_OUTCOMES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={outcome === each} onChange={() => onChange(each)} />{' '}
            {words.outcomes[each]}
          </label>
        ))}
      </span>
      {fault !== undefined && <p className="field-fault">{fault}</p>}
    </fieldset>
  );
}

function AnswerForm({ tool, fold }: { readonly tool: Tool; readonly fold: () => void }) {
  const { language } = useAddress();
  const words = editionTextWords(language).opinion;
  const { edition, number } = tool;
  const { draft, change, clear } = useSessionDraft(`edition/${edition}/answer/${number}`, NOTHING);
  const answering = useAction('answer-opinion');
  const { outcome } = draft;
  const reason = draft.reason.trim();
  const isReasonMissing = outcome !== undefined && outcome !== 'adopted' && reason === '';
  const answer = (): void => {
    if (outcome === undefined) return;
    const done = (): void => {
      announce(words.answered(number));
      clear();
      fold();
    };
    answering.mutate({ edition, number, outcome, reason }, { onSuccess: done });
  };
  return (
    <FormFrame
      name={words.answerOf(number)}
      faults={outcome === undefined || isReasonMissing ? 1 : 0}
      submit={words.save}
      isBusy={answering.isPending}
      error={answering.error}
      fold={editionTextWords(language).fold}
      onFold={fold}
      onSend={answer}
    >
      {(told) => (
        <>
          <p className="other-text">{tool.text}</p>
          <OutcomeField
            outcome={outcome}
            fault={told && outcome === undefined ? words.outcomeMissing : undefined}
            onChange={(chosen) => change({ ...draft, outcome: chosen })}
          />
          <TextField
            label={words.reason}
            kind="text"
            required={outcome !== undefined && outcome !== 'adopted'}
            hint={words.reasonHint}
            longest={LONGEST}
            fault={told && isReasonMissing ? words.reasonMissing : undefined}
            value={draft.reason}
            onChange={(typed) => change({ ...draft, reason: typed })}
          />
        </>
      )}
    </FormFrame>
  );
}

export default function AnswerOpinion({ tool }: ToolProps<'answer-opinion'>) {
  const { language } = useAddress();
  const words = editionTextWords(language).opinion;
  return (
    <Unfold label={words.answer} name={words.answerOf(tool.number)}>
      {(fold) => <AnswerForm tool={tool} fold={fold} />}
    </Unfold>
  );
}
