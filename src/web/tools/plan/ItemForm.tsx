// The form of a plan item, in place: fields with hints, the reason, conflicts with what others changed; saved into the draft.
import { useEffect, type FormEvent } from 'react';
import { formWords } from '#words/tools/toolsForm';
import { toolWords } from '#words/tools/toolsCommon';
import { planToolWords } from '#words/tools/toolsPlan';
import type { HeadingLevel } from '../../blocks/headingLevel.ts';
import { LoadingText } from '../../pages/LoadingText.tsx';
import { FindingsBlock } from '../../blocks/FindingsBlock.tsx';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from '../form/FormField.tsx';
import { isId } from '../form/ids.ts';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { Question } from '../form/Question.tsx';
import { ReasonField } from '../form/ReasonField.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import { ItemConflicts } from './ItemConflicts.tsx';
import { ItemField } from './ItemField.tsx';
import { needsId, pathKey, shownText, textOf, valueAt } from './itemForm.ts';
import { useItemForm, type ItemTool, type SavedItem } from './useItemForm.ts';

type State = Omit<ReturnType<typeof useItemForm>, 'attach'>;

function Fields({ tool, state }: { readonly tool: ItemTool; readonly state: State }) {
  const { language } = useAddress();
  const { faults } = formWords(language);
  const words = planToolWords(language).edit;
  const { item, draft, isChecked, isNew, id } = state;
  return (
    <div className="fields">
      {tool.fields.map((field) => {
        const key = pathKey(field.path);
        const fault = state.faults[key];
        const isShown = fault !== undefined && (isChecked || (draft.typed[key] !== undefined && fault !== 'required'));
        return (
          <ItemField
            key={key}
            field={field}
            text={shownText(field, item, draft)}
            fault={isShown ? faults[fault] : undefined}
            locked={textOf(valueAt(item, field.path), field) === undefined ? words.onlyInFile : undefined}
            onChange={(text) => state.type(field, text)}
          />
        );
      })}
      {isNew && needsId(tool.list) && (
        <FormField
          label={words.id}
          required
          hint={words.idHint}
          fault={state.said === 'id-taken' ? words.idTaken : isId(id) ? undefined : faults.id}
        >
          {(names) => (
            <input
              {...names}
              type="text"
              className="control-id"
              autoComplete="off"
              value={id}
              onChange={(event) => state.typeId(event.target.value)}
            />
          )}
        </FormField>
      )}
    </div>
  );
}

function StateOfItem({ state }: { readonly state: State }) {
  const { language } = useAddress();
  const words = planToolWords(language).edit;
  const read = state.present.data;
  return (
    <div className="form-notes">
      {read !== undefined && <p className="field-hint">{words.inFile(read.file)}</p>}
      {read?.draft !== undefined && <p className="callout callout-note">{words.inDraft}</p>}
      {state.wasKept && <p className="callout callout-note">{words.restored}</p>}
    </div>
  );
}

/** What the form says after an attempt to save. */
function saidText(state: State, words: ReturnType<typeof planToolWords>['edit'], faultCount: (n: number) => string) {
  const count = Object.keys(state.faults).length + (state.draft.reason.trim() === '' ? 1 : 0);
  if (state.said === 'nothing') return words.nothing;
  if (state.said === 'decided') return words.decided;
  if (state.said === 'refused') return words.refused;
  return state.isChecked && count > 0 ? faultCount(count) : '';
}

function Ways({ state, onFold }: { readonly state: State; readonly onFold: () => void }) {
  const { language } = useAddress();
  const words = planToolWords(language).edit;
  const clearing = useQuestion<true>();
  const { isPending } = state.saving;
  return (
    <>
      <p className="form-ways">
        <button type="submit" className="primary" disabled={isPending || state.conflicts.length > 0}>
          {isPending ? toolWords[language].working : words.save}
        </button>
        <button type="button" onClick={onFold}>
          {words.fold}
        </button>
        {!state.isEmpty && (
          <button type="button" className="quiet" onClick={() => clearing.ask(true)}>
            {words.clear}
          </button>
        )}
      </p>
      {clearing.about !== undefined && (
        <Question
          title={words.clearAsk}
          confirm={words.clear}
          isBusy={false}
          error={null}
          onClose={clearing.close}
          onConfirm={() => {
            state.clear();
            clearing.close();
          }}
        >
          <p>{words.clearMeaning}</p>
        </Question>
      )}
    </>
  );
}

interface ItemFormProps {
  readonly tool: ItemTool;
  readonly level: HeadingLevel;
  readonly onSaved: (saved: SavedItem) => void;
  readonly onFold: () => void;
}

/** Puts the focus on the first field as soon as the form is there. */
function useFocusOnOpen(form: State['form'], isReady: boolean): void {
  useEffect(() => {
    if (isReady) form?.querySelector<HTMLElement>('.fields :is(input, textarea, select):enabled')?.focus();
  }, [form, isReady]);
}

export function ItemForm({ tool, level, onSaved, onFold }: ItemFormProps) {
  const { language } = useAddress();
  const words = planToolWords(language).edit;
  const { faultCount } = formWords(language);
  const { attach, ...state } = useItemForm(tool, onSaved);
  const isReady = state.isNew || state.present.isSuccess;
  useFocusOnOpen(state.form, isReady);
  if (!isReady) return state.present.isError ? <ProblemNote error={state.present.error} /> : <LoadingText />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    state.save();
  };
  return (
    <form ref={attach} className="form item-form" noValidate aria-label={tool.label} onSubmit={submit}>
      <StateOfItem state={state} />
      <Fields tool={tool} state={state} />
      <ItemConflicts conflicts={state.conflicts} fields={tool.fields} keep={state.keep} take={state.take} />
      <ReasonField required value={state.draft.reason} onChange={state.giveReason} isChecked={state.isChecked} />
      <p role="status" className="form-said">
        {saidText(state, words, faultCount)}
      </p>
      {state.refused.length > 0 && <FindingsBlock findings={state.refused} empty="" level={level} />}
      <ProblemNote error={state.saving.error} />
      <Ways state={state} onFold={onFold} />
    </form>
  );
}
