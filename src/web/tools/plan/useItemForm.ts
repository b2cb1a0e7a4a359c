// State of the form of a plan item: what is there, what was typed (kept until saved), conflicts, and saving into the draft.
import { useState } from 'react';
import type { ActionAnswers } from '#api/actions';
import type { PlanEdit } from '#model/planEdit';
import type { FieldView } from '#views/description';
import { act, useAction } from '../../data/acting.ts';
import { useQuery } from '../../data/querying.ts';
import { useAddress } from '../../routing/address.tsx';
import { isId } from '../form/ids.ts';
import { useFormFaults } from '../form/useFormFaults.ts';
import { useSessionDraft } from '../form/useSessionDraft.ts';
import type { ToolProps } from '../toolProps.ts';
import type { ItemConflict, SetEdit } from './ItemConflicts.tsx';
import {
  needsId,
  editsOf,
  EMPTY_DRAFT,
  faultsOf,
  newItem,
  pathKey,
  suggestedId,
  valueAt,
  type ItemDraft,
} from './itemForm.ts';

export type ItemTool = ToolProps<'edit-item'>['tool'];

/** What was saved: the answer, and the edits that it holds. */
export interface SavedItem {
  readonly answer: ActionAnswers['edit-plan'];
  readonly edits: readonly PlanEdit[];
}

function usePresentItem(tool: ItemTool) {
  const { list, id = '' } = tool;
  return useQuery({
    queryKey: ['item', list, id],
    queryFn: () => act('read-item', { list, id }),
    enabled: tool.id !== undefined,
    staleTime: 0,
  });
}

/** yyyymmddhhmm of now, where the reader is. */
function minuteOfNow(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes()];
  return parts.map((part) => String(part).padStart(2, '0')).join('');
}

function useDraftOf(tool: ItemTool) {
  const kept = useSessionDraft(`item/${tool.list}/${tool.id ?? `new/${tool.label}`}`, EMPTY_DRAFT);
  const [minute] = useState(minuteOfNow);
  const [wasKept] = useState(!kept.isEmpty);
  const id = tool.id ?? kept.draft.id ?? suggestedId(tool.list, tool.fields, kept.draft, minute);
  return { ...kept, id, wasKept: wasKept && !kept.isEmpty };
}

type Said = 'nothing' | 'decided' | 'id-taken' | 'refused';

/** Values that others changed meanwhile, and the choice between theirs and what was typed. */
function useConflicts(draft: ItemDraft, change: (draft: ItemDraft) => void, say: (said: Said) => void) {
  const [conflicts, setConflicts] = useState<readonly ItemConflict[]>([]);
  const settle = ({ edit }: ItemConflict, typed: Typed): void => {
    const left = conflicts.filter((each) => each.edit !== edit);
    change({ ...draft, typed });
    setConflicts(left);
    if (left.length === 0) say('decided');
  };
  return {
    conflicts,
    setConflicts,
    keep: (conflict: ItemConflict) => settle(conflict, withSeen(draft.typed, conflict.edit, conflict.present ?? null)),
    take: (conflict: ItemConflict) => settle(conflict, withoutTyped(draft.typed, conflict.edit)),
  };
}

/** The conflicts over single values; an item that is there already is none of them. */
function conflictsOf({ conflicts }: SavedItem['answer']): readonly ItemConflict[] {
  return conflicts.flatMap(({ edit, present }) => (edit.kind === 'set' ? [{ edit, present }] : []));
}

export function useItemForm(tool: ItemTool, onSaved: (saved: SavedItem) => void) {
  const { language } = useAddress();
  const present = usePresentItem(tool);
  const { draft, change, clear, id, wasKept, isEmpty } = useDraftOf(tool);
  const [said, say] = useState<Said>();
  const [refused, refuse] = useState<SavedItem['answer']['findings']>([]);
  const { conflicts, setConflicts, keep, take } = useConflicts(draft, change, say);
  const { form, attach, isChecked, tell, reset } = useFormFaults();
  const saving = useAction('edit-plan');
  const isNew = tool.id === undefined;
  const item = isNew ? tool.fixed : present.data?.item;
  const faults = faultsOf(tool.fields, draft, item, isNew);

  const type = ({ path }: FieldView, text: string): void => {
    const key = pathKey(path);
    const before = draft.typed[key];
    const seen = before === undefined ? (valueAt(item, path) ?? null) : before.seen;
    say(undefined);
    change({ ...draft, typed: { ...draft.typed, [key]: { text, seen } } });
  };
  const save = async (): Promise<void> => {
    say(undefined);
    refuse([]);
    if (Object.keys(faults).length > 0 || draft.reason.trim() === '' || !isId(id)) return tell();
    const edits: readonly PlanEdit[] = isNew
      ? [
          {
            kind: 'add',
            list: tool.list,
            item: newItem(tool.fixed, tool.fields, draft, needsId(tool.list) ? id : undefined),
          },
        ]
      : editsOf({ list: tool.list, id }, tool.fields, draft);
    if (edits.length === 0) return say('nothing');
    const answer = await saving.mutateAsync({ language, edits: [...edits], reason: draft.reason.trim() });
    if (answer.conflicts.length > 0) {
      setConflicts(conflictsOf(answer));
      return isNew ? say('id-taken') : undefined;
    }
    if (answer.change === undefined) {
      refuse(answer.findings);
      return say('refused');
    }
    clear();
    return onSaved({ answer, edits });
  };
  return {
    ...{ present, item, isNew, draft, id, wasKept, isEmpty, faults, conflicts, keep, take },
    ...{ said, refused, form, attach, isChecked, saving, type },
    typeId: (text: string) => change({ ...draft, id: text }),
    giveReason: (reason: string) => change({ ...draft, reason }),
    /** Saves; a failed action is told by `saving`. */
    save: () => void save().catch(() => undefined),
    clear: () => {
      clear();
      reset();
      setConflicts([]);
      say(undefined);
    },
  };
}

type Typed = ItemDraft['typed'];

function withSeen(typed: Typed, { path }: SetEdit, seen: Typed[string]['seen']): Typed {
  const mine = typed[pathKey(path)];
  return mine === undefined ? typed : { ...typed, [pathKey(path)]: { ...mine, seen } };
}

function withoutTyped(typed: Typed, { path }: SetEdit): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== pathKey(path)));
}
