// What the sections of a report are made from: plan and evidence, scope and state of the edition, what people wrote and are asked for.
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import { presentParagraphs, type ParagraphVersion, type TextRequestMade } from '#model/edition/editionText';
import type { ViewContext } from '../viewContext.ts';
import { editionContext } from './editionContext.ts';
import type { EditionInput } from './editionInput.ts';

export interface ReportContext extends ViewContext {
  readonly input: EditionInput;
  /** Paragraphs that stand in this language and scope, by slot. */
  readonly written: ReadonlyMap<string, ParagraphVersion>;
  /** Slots of which there are paragraphs in this language that the scope leaves out. */
  readonly withheld: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, TextRequestMade>;
  /** Not issued yet: what is wanted is said. */
  readonly isDraft: boolean;
  readonly isInternal: boolean;
}

export function reportContext(assessment: Assessment, input: EditionInput, language: Language): ReportContext {
  const isInternal = input.scope === 'internal';
  const present = presentParagraphs(input.texts).filter((one) => one.language === language);
  const shown = present.filter(({ scope }) => isInternal || scope === 'public');
  return {
    ...editionContext(assessment, language),
    input,
    written: new Map(shown.map((one) => [one.slot, one])),
    withheld: new Set(present.filter((one) => !shown.includes(one)).map(({ slot }) => slot)),
    asked: new Map(input.texts.requests.map((one) => [one.slot, one])),
    isDraft: input.state !== 'issued',
    isInternal,
  };
}
