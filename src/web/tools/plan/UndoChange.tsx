// Changes that can be undone, each with its question and reason.
import { useId } from 'react';
import { planToolWords } from '#words/tools/toolsPlan';
import { useAction } from '../../data/acting.ts';
import { HEADINGS } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import type { ToolProps } from '../toolProps.ts';

type UndoableChange = ToolProps<'undo-change'>['tool']['changes'][number];

export default function UndoChange({ tool: { changes }, level }: ToolProps<'undo-change'>) {
  const { language } = useAddress();
  const words = planToolWords(language).changes;
  const undoing = useAction('undo-change');
  const { about, ask, close } = useQuestion<UndoableChange>();
  const heading = useId();
  const Heading = HEADINGS[level];
  const undo = ({ seq, text }: UndoableChange, reason: string): void =>
    undoing.mutate(
      { seq, reason },
      {
        onSuccess: () => {
          announce(words.done(text));
          close();
        },
      },
    );
  return (
    <div className="undo-changes">
      <Heading id={heading}>{words.heading}</Heading>
      {changes.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <ul aria-labelledby={heading} className="tool-list">
          {changes.map((change) => (
            <li key={change.seq}>
              <span>{change.text}</span>
              <button type="button" aria-label={words.label(change.text)} onClick={() => ask(change)}>
                {words.button}
              </button>
            </li>
          ))}
        </ul>
      )}
      {about !== undefined && (
        <Question
          title={words.ask}
          confirm={words.button}
          reason="required"
          isBusy={undoing.isPending}
          error={undoing.error}
          onClose={close}
          onConfirm={(reason) => undo(about, reason)}
        >
          <p>{about.text}</p>
          <p>{words.meaning}</p>
        </Question>
      )}
    </div>
  );
}
