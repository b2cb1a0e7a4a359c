// What an edition is made of beside the assessment, for tests: a draft without texts unless said.
import { NO_EDITION_TEXTS } from '#model/edition/editionText';
import type { EditionInput } from '../edition/editionInput.ts';

export function sampleInput(more: Partial<EditionInput> = {}): EditionInput {
  const basis = { program: '0.1.0', digest: 'b'.repeat(64) };
  return { id: '2025-h2', scope: 'internal', state: 'draft', basis, texts: NO_EDITION_TEXTS, ...more };
}
