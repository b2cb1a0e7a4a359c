// States and scopes of an edition in words.
import type { Language } from '#kernel/language';

const STATES = {
  draft: { zh: '起草', en: 'draft' },
  opinions: { zh: '征求意见', en: 'round of opinions' },
  approval: { zh: '送审', en: 'for approval' },
  issued: { zh: '已印发', en: 'issued' },
} as const;

export function editionStateWord(state: keyof typeof STATES, language: Language): string {
  return STATES[state][language];
}
