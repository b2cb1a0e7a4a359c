// How far the texts of an edition are: every slot with who is asked for it by when, and what is written there.
import { groupBy } from '#kernel/groupBy';
import type { Language } from '#kernel/language';
import { presentParagraphs, type ParagraphVersion, type TextRequestMade } from '#model/edition/editionText';
import { editionSlots, slotLabel, type EditionSlot } from '../../edition/editionSlots.ts';
import type { ViewContext } from '../../viewContext.ts';
import type { EditionEntry } from './pageOfEdition.ts';
import { recordDay } from './recordDay.ts';
import { slotParts } from './slotParts.ts';

/** written: in every language of the edition; partly: in some; wanted: asked for; overdue: asked for and the deadline has passed. */
export const SLOT_STATES = ['written', 'partly', 'wanted', 'overdue', 'open'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

export interface SlotProgress {
  readonly slot: EditionSlot;
  readonly state: SlotState;
  readonly request?: TextRequestMade | undefined;
  /** Who is asked, else who answers for it by the plan. */
  readonly department?: string | undefined;
  /** What counts, by language. */
  readonly texts: ReadonlyMap<Language, ParagraphVersion>;
}

/** Slots of the document, then those that were written or asked for and have left the plan since. */
function allSlots(context: ViewContext, { texts }: EditionEntry): readonly EditionSlot[] {
  const slots = editionSlots(context);
  const known = new Set(slots.map(({ id }) => id));
  const used = [...presentParagraphs(texts), ...texts.requests].map(({ slot }) => slot);
  const left = [...new Set(used)].filter((id) => !known.has(id));
  return [
    ...slots,
    ...left.map((id) => {
      const { subject, heading } = slotParts(id);
      return { id, label: slotLabel(context, subject, heading), subject, heading };
    }),
  ];
}

export function slotProgress(context: ViewContext, entry: EditionEntry): readonly SlotProgress[] {
  const { languages } = entry.edition.definition;
  const day = recordDay(context);
  const present = groupBy(presentParagraphs(entry.texts), ({ slot }) => slot);
  const requests = new Map(entry.texts.requests.map((request) => [request.slot, request]));
  return allSlots(context, entry).map((slot) => {
    const texts = new Map((present.get(slot.id) ?? []).map((text) => [text.language, text]));
    const request = requests.get(slot.id);
    const written = languages.filter((language) => texts.has(language)).length;
    const asked = request === undefined ? 'open' : request.deadline < day ? 'overdue' : 'wanted';
    const begun = written > 0 && asked !== 'overdue' ? 'partly' : asked;
    return {
      slot,
      state: written === languages.length ? 'written' : begun,
      request,
      department: request?.department ?? slot.department,
      texts,
    };
  });
}
