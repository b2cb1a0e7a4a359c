// Paragraphs as they are being written in one language: what was typed, the version it rests on, and saving it.
import { useEffect, useState } from 'react';
import type { Language } from '#kernel/language';
import type { EditionScope } from '#model/edition/edition';
import { useAction, useRefresh } from '../../data/acting.ts';
import { isKept, useSessionDraft } from '../form/useSessionDraft.ts';
import type { ToolProps } from '../toolProps.ts';

export type TextTool = ToolProps<'edition-text'>['tool'];
export type SlotText = TextTool['texts'][number];

interface Writing {
  readonly text: string;
  readonly scope: EditionScope;
  readonly department: string;
}

interface TypedText extends Writing {
  /** Version that the writer began from, or has compared with since. */
  readonly seen: number;
}

const draftName = ({ edition, slot }: TextTool, language: Language): string => `edition/${edition}/${slot}/${language}`;

/** Whether something typed waits to be saved. */
export function hasKeptText(tool: TextTool, language: Language): boolean {
  return isKept(draftName(tool, language));
}

const writingOf = ({ text, scope, department = '' }: SlotText): Writing => ({ text, scope, department });

const isSame = (a: Writing, b: Writing): boolean =>
  a.text.trim() === b.text.trim() && a.scope === b.scope && a.department.trim() === b.department.trim();

export function useTextDraft(tool: TextTool, present: SlotText) {
  const stored = writingOf(present);
  const { draft, change, clear, isEmpty } = useSessionDraft<TypedText>(draftName(tool, present.language), {
    ...stored,
    seen: present.version,
  });
  const writing = isEmpty ? stored : draft;
  const isSettled = !isEmpty && draft.seen === present.version && isSame(draft, stored);
  useEffect(() => {
    if (isSettled) clear();
  });
  const [saved, setSaved] = useState<number>();
  const saving = useAction('write-paragraphs');
  const refresh = useRefresh();
  const type = (part: Partial<Writing>): void => {
    setSaved(undefined);
    saving.reset();
    change({ ...writing, ...part, seen: isEmpty ? present.version : draft.seen });
  };
  const save = (): void => {
    const { text, scope } = writing;
    const department = writing.department.trim();
    const paragraphs = { slot: tool.slot, language: present.language, text, scope };
    saving.mutate(
      {
        edition: tool.edition,
        paragraphs: department === '' ? paragraphs : { ...paragraphs, department },
        seen: isEmpty ? present.version : draft.seen,
      },
      {
        onSuccess: ({ version }) => {
          change({ ...writing, seen: version });
          setSaved(version);
        },
        // What others have written meanwhile is read, to be compared.
        onError: refresh,
      },
    );
  };
  return {
    ...{ writing, saved, saving, type, save },
    /** Something is typed that is not saved. */
    isTyped: !isEmpty && !isSame(draft, stored),
    /** Somebody else saved a later version than the one that the writer began from. */
    isOvertaken: !isEmpty && present.version > draft.seen && !isSame(draft, stored),
    /** The writer has compared: what was typed is to replace the present version. */
    keepMine: () => {
      saving.reset();
      change({ ...draft, seen: present.version });
    },
    discard: () => {
      saving.reset();
      clear();
    },
  };
}
