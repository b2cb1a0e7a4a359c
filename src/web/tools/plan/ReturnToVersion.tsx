// Returns the plan to an earlier version: its contents become a new one, nothing is lost.
import { useState } from 'react';
import { planToolWords } from '#words/tools/toolsPlan';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import type { ToolProps } from '../toolProps.ts';

export default function ReturnToVersion({ tool: { numbers } }: ToolProps<'return-to-version'>) {
  const { language } = useAddress();
  const words = planToolWords(language).versions;
  const returning = useAction('return-to-version');
  const question = useQuestion<number>();
  const [chosen, choose] = useState<number>();
  const latest = numbers[0];
  if (latest === undefined) return null;
  const number = chosen !== undefined && numbers.includes(chosen) ? chosen : latest;
  const { about, close } = question;
  const goBack = (to: number, reason: string): void =>
    returning.mutate(
      { number: to, reason },
      {
        onSuccess: ({ version }) => {
          announce(version === undefined ? words.same : words.done(version));
          close();
        },
      },
    );
  return (
    <div className="form-line">
      <label className="inline-field">
        <span>{words.label}</span>
        <select value={number} onChange={(event) => choose(Number(event.target.value))}>
          {numbers.map((each) => (
            <option key={each} value={each}>
              {words.version(each)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => question.ask(number)}>
        {words.button}
      </button>
      {about !== undefined && (
        <Question
          title={words.ask(about)}
          confirm={words.button}
          reason="required"
          isBusy={returning.isPending}
          error={returning.error}
          told={{ 'open-draft': words.openDraft }}
          onClose={close}
          onConfirm={(reason) => goBack(about, reason)}
        >
          <p>{words.meaning(about)}</p>
        </Question>
      )}
    </div>
  );
}
