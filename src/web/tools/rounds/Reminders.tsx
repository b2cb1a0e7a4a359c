// 催报: a text for each unit that has not reported, ready to be copied into a message.
import { toolWords } from '#words/tools/toolsCommon';
import { roundToolWords } from '#words/tools/toolsRounds';
import { HEADINGS, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { CopyTexts } from '../form/CopyTexts.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';

export function Reminders({ round, level }: { readonly round: string; readonly level: HeadingLevel }) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const reminding = useAction('round-reminders');
  const texts = reminding.data?.texts.map(({ reporter, name, text }) => ({ id: reporter, name, text }));
  const Heading = HEADINGS[level];
  return (
    <div className="desk-part">
      <Heading>{words.reminders}</Heading>
      <p className="form-ways">
        <button type="button" disabled={reminding.isPending} onClick={() => reminding.mutate({ language, round })}>
          {reminding.isPending ? toolWords[language].working : words.remindersButton}
        </button>
      </p>
      <ProblemNote error={reminding.error} />
      {texts?.length === 0 && <p role="status">{words.noReminders}</p>}
      {texts !== undefined && texts.length > 0 && <CopyTexts texts={texts} />}
    </div>
  );
}
