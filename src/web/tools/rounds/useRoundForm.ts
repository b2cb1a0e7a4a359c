// State of the form of a round: what is filled in (kept as a draft), what is wrong, opening the round.
import { useState } from 'react';
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { linkHref } from '../../routing/linkHref.ts';
import { useFormFaults } from '../form/useFormFaults.ts';
import { faultsOf, toDefinition, type RoundForm, type RoundTool } from './roundForm.ts';
import { useRoundDraft } from './useRoundDraft.ts';

export interface StoredForm {
  readonly form: RoundForm;
  readonly revision?: number | undefined;
}

export function useRoundForm(tool: RoundTool, stored: StoredForm) {
  const { language, query, go } = useAddress();
  const words = roundToolWords(language).open;
  const [form, setForm] = useState(stored.form);
  const draft = useRoundDraft(form, stored.revision);
  const opening = useAction('open-round');
  const { form: element, attach, isChecked, tell } = useFormFaults();
  const faults = faultsOf(form);
  const open = async (): Promise<void> => {
    if (faults.size > 0) return tell();
    const { round } = await opening.mutateAsync(toDefinition(form));
    // The round is open; a draft that stays behind is told as unfinished and can be cleared.
    await draft.keeper.forget().catch(() => undefined);
    go(linkHref({ page: 'round', id: round }, language, query));
  };
  return {
    ...{ tool, form, draft, opening, element, attach, faults, isChecked },
    change: (fields: Partial<RoundForm>) => setForm((before) => ({ ...before, ...fields })),
    /** Opens the round; a failed action is told by `opening`. */
    open: () => void open().catch(() => undefined),
    /** What is wrong at a place of the form, in words; told once the form was sent. */
    faultAt: (place: string): string | undefined => {
      const fault = isChecked ? faults.get(place) : undefined;
      return fault === undefined ? undefined : words.faults[fault];
    },
  };
}
export type RoundFormState = Omit<ReturnType<typeof useRoundForm>, 'attach'>;
