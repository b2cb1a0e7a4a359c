// 催报: a text for each unit that has not reported, ready to be copied into a message.
import { useState } from 'react';
import type { ActionAnswers } from '#api/actions';
import { toolWords } from '#words/tools/toolsCommon';
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';

type Reminder = ActionAnswers['round-reminders']['texts'][number];

function ReminderTexts({ texts }: { readonly texts: readonly Reminder[] }) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const [said, say] = useState('');
  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(words.copyRefused);
    }
  };
  if (texts.length === 0) return <p role="status">{words.noReminders}</p>;
  return (
    <>
      <p className="form-ways">
        <button type="button" onClick={() => void copy(texts.map(({ text }) => text).join('\n\n'), words.copiedAll)}>
          {words.copyAll}
        </button>
        <span role="status">{said}</span>
      </p>
      <ul className="reminders">
        {texts.map(({ reporter, name, text }) => (
          <li key={reporter}>
            <p className="reminder-text">{text}</p>
            <button type="button" aria-label={words.copyOf(name)} onClick={() => void copy(text, words.copied(name))}>
              {words.copy}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Reminders({ round, level }: { readonly round: string; readonly level: 2 | 3 }) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const reminding = useAction('round-reminders');
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="desk-part">
      <Heading>{words.reminders}</Heading>
      <p className="form-ways">
        <button type="button" disabled={reminding.isPending} onClick={() => reminding.mutate({ language, round })}>
          {reminding.isPending ? toolWords[language].working : words.remindersButton}
        </button>
      </p>
      <ProblemNote error={reminding.error} />
      {reminding.data !== undefined && <ReminderTexts texts={reminding.data.texts} />}
    </div>
  );
}
