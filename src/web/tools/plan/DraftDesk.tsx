// What becomes of the open draft of the plan: accepted as a new version, or discarded.
import { useRef, useState } from 'react';
import type { ActionAnswers } from '#api/actions';
import { planToolWords } from '#words/tools/toolsPlan';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import type { ToolProps } from '../toolProps.ts';
import { AcceptDraft } from './AcceptDraft.tsx';

type Words = ReturnType<typeof planToolWords>['draft'];

function acceptedText({ conflicts, version, findings }: ActionAnswers['accept-draft'], words: Words): string {
  if (conflicts.length > 0) return words.notAccepted;
  const text = version === undefined ? words.acceptedNothing : words.accepted(version);
  return findings.length === 0 ? text : `${text} ${words.withFindings(findings.length)}`;
}

function DiscardQuestion({
  tool,
  onDone,
  onClose,
}: {
  readonly tool: ToolProps<'draft'>['tool'];
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { language } = useAddress();
  const words = planToolWords(language).draft;
  const discarding = useAction('discard-draft');
  return (
    <Question
      title={words.discardAsk}
      confirm={words.discard}
      reason="required"
      isBusy={discarding.isPending}
      error={discarding.error}
      onClose={onClose}
      onConfirm={(reason) => discarding.mutate({ draft: tool.draft, reason }, { onSuccess: onDone })}
    >
      <p>{words.discardMeaning(tool.edits)}</p>
    </Question>
  );
}

export default function DraftDesk({ tool }: ToolProps<'draft'>) {
  const { language } = useAddress();
  const words = planToolWords(language).draft;
  const [isAccepting, setAccepting] = useState(false);
  const discard = useQuestion<true>();
  const opener = useRef<HTMLButtonElement>(null);
  const fold = (): void => {
    setAccepting(false);
    opener.current?.focus();
  };
  const finish = (text: string): void => {
    announce(text);
    setAccepting(false);
    discard.close();
  };
  return (
    <div className="draft-desk">
      {tool.edits === 0 && <p className="muted">{words.nothing}</p>}
      <p className="form-ways">
        {tool.edits > 0 && (
          <button
            ref={opener}
            type="button"
            className={isAccepting ? undefined : 'primary'}
            aria-expanded={isAccepting}
            onClick={() => (isAccepting ? fold() : setAccepting(true))}
          >
            {words.accept}
          </button>
        )}
        <button type="button" onClick={() => discard.ask(true)}>
          {words.discard}
        </button>
      </p>
      {isAccepting && (
        <AcceptDraft tool={tool} onFold={fold} onDone={(answer) => finish(acceptedText(answer, words))} />
      )}
      {discard.about !== undefined && (
        <DiscardQuestion tool={tool} onClose={discard.close} onDone={() => finish(words.discarded)} />
      )}
    </div>
  );
}
