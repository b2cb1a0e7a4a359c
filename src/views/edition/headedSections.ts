// The four headings of a subject with what the program tells under each and the people's paragraphs; headings without content are left out.
import { EDITION_HEADINGS, type EditionHeading, type SlotSubject } from '#model/edition/editionText';
import { editionBodyWords } from '#words/editionBody';
import { editionReportWords } from '#words/editionReport';
import { editionSlotWords } from '#words/editionSlots';
import { compose, piece } from '../sentence.ts';
import type { EditionBlock, EditionSection } from './editionDocument.ts';
import type { ReportContext } from './reportContext.ts';
import { isSlotUsed, slotBlock } from './slotBlock.ts';

export interface Headed {
  readonly subject: SlotSubject;
  /** Id of the section; those of the headings follow it: cluster-semiconductors-next. */
  readonly id: string;
  readonly level: 1 | 2;
  readonly heading: string;
  /** What the program tells under each heading. */
  readonly told: Readonly<Record<EditionHeading, readonly EditionBlock[]>>;
}

/** Headings that have something under them: told, written or asked for; of the city all that people write under. */
function isHeaded(report: ReportContext, { subject, told }: Headed, key: EditionHeading): boolean {
  if (told[key].length > 0 || isSlotUsed(report, subject, key)) return true;
  return subject.of === 'city' && key !== 'basics' && report.isDraft;
}

/** In a draft, the headings of a subject that nobody was asked for yet and of which nothing is told, in one line. */
function openBlock(report: ReportContext, open: readonly EditionHeading[]): readonly EditionBlock[] {
  const written = open.filter((key) => key !== 'basics');
  if (!report.isDraft || written.length === 0) return [];
  const words = editionReportWords(report.language).headings;
  const headings = written.map((key) => words[key]).join(report.words.common.separator);
  return [{ kind: 'sentence', sentence: compose(editionSlotWords(report.language).openHeadings, { headings }) }];
}

/** What is told, then what people wrote. Where things stand is told by figures: there a text is only asked for by request. */
function blocksUnder(
  report: ReportContext,
  { subject, told }: Headed,
  heading: EditionHeading,
): readonly EditionBlock[] {
  const isWanted = heading !== 'basics' || isSlotUsed(report, subject, heading);
  const slot = isWanted ? slotBlock(report, subject, heading) : undefined;
  return slot === undefined ? told[heading] : [...told[heading], slot];
}

export function headedSections(report: ReportContext, headed: Headed): readonly EditionSection[] {
  const { id, level, heading } = headed;
  const words = editionReportWords(report.language).headings;
  const present = EDITION_HEADINGS.filter((key) => isHeaded(report, headed, key));
  const open = openBlock(
    report,
    EDITION_HEADINGS.filter((key) => !present.includes(key)),
  );
  if (present.length === 0) {
    const none = { kind: 'sentence', sentence: [piece(editionBodyWords(report.language).noData)] } as const;
    return [{ id, level, number: '', heading, blocks: [none, ...open] }];
  }
  const sections = present.map(
    (key, at): EditionSection => ({
      id: `${id}-${key}`,
      level: level === 1 ? 2 : 3,
      number: '',
      heading: words[key],
      blocks: [...blocksUnder(report, headed, key), ...(at === present.length - 1 ? open : [])],
    }),
  );
  return [{ id, level, number: '', heading, blocks: [] }, ...sections];
}
