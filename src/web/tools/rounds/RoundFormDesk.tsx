// The form of a collection round, in place: what it is called and when it is due, which figures, from whom.
import { useEffect, type FormEvent } from 'react';
import { parseDate } from '#kernel/plainDate';
import { formatPeriod, readPeriod } from '#words/period';
import { toolWords } from '#words/tools/toolsCommon';
import { formWords } from '#words/tools/toolsForm';
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from '../form/FormField.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import { idOf, type RoundTool } from './roundForm.ts';
import { RoundItems } from './RoundItems.tsx';
import { RoundReporters } from './RoundReporters.tsx';
import { useRoundForm, type RoundFormState, type StoredForm } from './useRoundForm.ts';

function Basics({ state }: { readonly state: RoundFormState }) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const { form, change, faultAt } = state;
  const period = readPeriod(form.period);
  const reading = period === undefined ? [] : [formWords(language).readAs(formatPeriod(period, language))];
  const line = (name: 'name' | 'period' | 'id', hint: string, value: string) => (
    <FormField label={words[name]} required hint={hint} fault={faultAt(name)}>
      {(names) => (
        <input
          {...names}
          type="text"
          className={`control-${name}`}
          maxLength={200}
          autoComplete="off"
          value={value}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </FormField>
  );
  return (
    <div className="fields">
      {line('name', words.nameHint, form.name)}
      {line('period', [words.periodHint, ...reading].join(' '), form.period)}
      <FormField label={words.deadline} required fault={faultAt('deadline')}>
        {(names) => (
          <input
            {...names}
            type="date"
            value={parseDate(form.deadline) ?? ''}
            onChange={(event) => change({ deadline: event.target.value })}
          />
        )}
      </FormField>
      {line('id', words.idHint, idOf(form))}
      <FormField label={words.note}>
        {(names) => (
          <textarea
            {...names}
            rows={2}
            maxLength={2_000}
            value={form.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </FormField>
    </div>
  );
}

interface RoundFormDeskProps {
  readonly tool: RoundTool;
  readonly stored: StoredForm;
  readonly onFold: () => void;
  /** The form has to be drawn anew from what the record has. */
  readonly onReload: () => void;
}

/** How the draft stands, in words; where it was changed elsewhere, which one to keep. */
function DraftLine({ state, onReload }: { readonly state: RoundFormState; readonly onReload: () => void }) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const { draft } = state;
  const texts = {
    none: '',
    saving: words.saving,
    saved: words.saved,
    failed: words.notSaved,
    elsewhere: words.elsewhere,
  };
  return (
    <div className="draft-line">
      <p role="status" className={draft.state === 'failed' ? 'field-fault' : 'field-hint'}>
        {texts[draft.state]}
      </p>
      {draft.state === 'elsewhere' && (
        <p className="form-ways">
          <button type="button" onClick={() => void draft.keeper.keepMine().catch(() => undefined)}>
            {words.keepMine}
          </button>
          <button type="button" onClick={onReload}>
            {words.takeOther}
          </button>
        </p>
      )}
    </div>
  );
}

function ClearQuestion({
  state,
  onReload,
  onClose,
}: {
  readonly state: RoundFormState;
  readonly onReload: () => void;
  readonly onClose: () => void;
}) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const clear = async (): Promise<void> => {
    await state.draft.keeper.forget();
    onReload();
  };
  return (
    <Question
      title={words.clearAsk}
      confirm={words.clear}
      isBusy={false}
      error={null}
      onClose={onClose}
      onConfirm={() => void clear().catch(() => onClose())}
    >
      <p>{words.clearMeaning}</p>
    </Question>
  );
}

/** Puts the focus on the first field when the form opens. */
function useFocusOnOpen(element: RoundFormState['element']): void {
  useEffect(() => element?.querySelector('input')?.focus(), [element]);
}

export function RoundFormDesk({ tool, stored, onFold, onReload }: RoundFormDeskProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const { attach, ...state } = useRoundForm(tool, stored);
  const clearing = useQuestion<true>();
  useFocusOnOpen(state.element);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    state.open();
  };
  const { isPending, error } = state.opening;
  return (
    <form ref={attach} className="form round-form" noValidate aria-label={words.button} onSubmit={submit}>
      <Basics state={state} />
      <RoundItems state={state} />
      <RoundReporters state={state} />
      <DraftLine state={state} onReload={onReload} />
      <p role="status" className="form-said">
        {state.isChecked && state.faults.size > 0 ? words.faultCount(state.faults.size) : ''}
      </p>
      <ProblemNote error={error} />
      <p className="form-ways">
        <button type="submit" className="primary" disabled={isPending}>
          {isPending ? toolWords[language].working : words.submit}
        </button>
        <button type="button" onClick={() => void state.draft.keeper.settle().then(onFold)}>
          {words.fold}
        </button>
        <button type="button" className="quiet" onClick={() => clearing.ask(true)}>
          {words.clear}
        </button>
      </p>
      {clearing.about !== undefined && <ClearQuestion state={state} onReload={onReload} onClose={clearing.close} />}
    </form>
  );
}
