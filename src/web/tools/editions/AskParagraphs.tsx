// Asks departments for the paragraphs that only they can write, by a day; and the letters that say so.
import { useState } from 'react';
import { parseDate } from '#kernel/plainDate';
import { toolWords } from '#words/tools/toolsCommon';
import { editionTextWords } from '#words/tools/toolsEditionTexts';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { CopyTexts } from '../form/CopyTexts.tsx';
import { FormFrame } from '../form/FormFrame.tsx';
import { PickList } from '../form/PickList.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { TextField } from '../form/TextField.tsx';
import { Unfold } from '../form/Unfold.tsx';
import type { ToolProps } from '../toolProps.ts';

type Tool = ToolProps<'ask-paragraphs'>['tool'];

interface Asking {
  readonly slots: readonly string[];
  readonly department: string;
  readonly deadline: string;
  readonly note: string;
}

const NOTHING: Asking = { slots: [], department: '', deadline: '', note: '' };
const LONGEST_NOTE = 2_000;

/** A request for each slot that is chosen, of the department given or its own; undefined where one has none. */
function requestsOf(tool: Tool, { slots, department, deadline, note }: Asking) {
  const given = department.trim();
  const chosen = tool.slots.filter(({ id }) => slots.includes(id));
  const requests = chosen.map((slot) => ({
    slot: slot.id,
    department: given === '' ? (slot.department ?? '') : given,
    deadline,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }));
  return requests.some((request) => request.department === '') ? undefined : requests;
}

function useAsking(tool: Tool, onAsked: (count: number) => void) {
  const { language } = useAddress();
  const words = editionTextWords(language).ask;
  const [asking, setAsking] = useState(NOTHING);
  const action = useAction('ask-paragraphs');
  const requests = requestsOf(tool, asking);
  const faults = {
    slots: asking.slots.length === 0 ? words.slotsMissing : undefined,
    department: requests === undefined ? words.departmentMissing : undefined,
    deadline: parseDate(asking.deadline) === undefined ? words.deadlineMissing : undefined,
  };
  const send = (): void => {
    if (requests === undefined) return;
    action.mutate({ edition: tool.edition, requests }, { onSuccess: () => onAsked(requests.length) });
  };
  return {
    ...{ asking, faults, action, send },
    change: (part: Partial<Asking>) => setAsking((before) => ({ ...before, ...part })),
  };
}

function AskForm({ tool, fold }: { readonly tool: Tool; readonly fold: () => void }) {
  const { language } = useAddress();
  const words = editionTextWords(language).ask;
  const { asking, faults, action, send, change } = useAsking(tool, (count) => {
    announce(words.asked(count));
    fold();
  });
  return (
    <FormFrame
      name={words.button}
      faults={Object.values(faults).filter((fault) => fault !== undefined).length}
      submit={words.submit}
      isBusy={action.isPending}
      error={action.error}
      fold={editionTextWords(language).fold}
      onFold={fold}
      onSend={send}
    >
      {(told) => (
        <>
          <PickList
            title={words.slots}
            find={words.find}
            choices={tool.slots.map(({ id, label, department, departmentText = department }) => ({
              id,
              name: departmentText === undefined ? label : words.slot(label, departmentText),
            }))}
            chosen={asking.slots}
            onChange={(slots) => change({ slots })}
          />
          <p className={told && faults.slots !== undefined ? 'field-fault' : 'field-hint'}>
            {told && faults.slots !== undefined ? faults.slots : words.chosen(asking.slots.length)}
          </p>
          <TextField
            label={words.department}
            hint={words.departmentHint}
            fault={told ? faults.department : undefined}
            value={asking.department}
            onChange={(department) => change({ department })}
          />
          <TextField
            label={words.deadline}
            kind="date"
            required
            fault={told ? faults.deadline : undefined}
            value={asking.deadline}
            onChange={(deadline) => change({ deadline })}
          />
          <TextField
            label={words.note}
            kind="text"
            longest={LONGEST_NOTE}
            value={asking.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </FormFrame>
  );
}

function Letters({ edition }: { readonly edition: string }) {
  const { language } = useAddress();
  const words = editionTextWords(language).ask;
  const writing = useAction('edition-letters');
  const letters = writing.data?.letters.map(({ department, text }) => ({ id: department, name: department, text }));
  return (
    <>
      <p className="form-ways">
        <button type="button" disabled={writing.isPending} onClick={() => writing.mutate({ language, edition })}>
          {writing.isPending ? toolWords[language].working : words.letters}
        </button>
      </p>
      <ProblemNote error={writing.error} />
      {letters?.length === 0 && <p role="status">{words.noLetters}</p>}
      {letters !== undefined && letters.length > 0 && <CopyTexts texts={letters} />}
    </>
  );
}

export default function AskParagraphs({ tool }: ToolProps<'ask-paragraphs'>) {
  const { language } = useAddress();
  return (
    <>
      <Unfold label={editionTextWords(language).ask.button}>{(fold) => <AskForm tool={tool} fold={fold} />}</Unfold>
      <Letters edition={tool.edition} />
    </>
  );
}
