// People's paragraphs of a slot, and in a draft who is asked for them by when.
import { paragraphsOf, slotId, type EditionHeading, type SlotSubject } from '#model/edition/editionText';
import { parseDate } from '#kernel/plainDate';
import { editionSlotWords } from '#words/editionSlots';
import { formatDate } from '#words/period';
import { compose, textOf } from '../sentence.ts';
import type { EditionBlock } from './editionDocument.ts';
import { slotLabel } from './editionSlots.ts';
import type { ReportContext } from './reportContext.ts';
import { unitText } from './unitText.ts';

/** Whether people wrote there, or are asked to. */
export function isSlotUsed(report: ReportContext, subject: SlotSubject, heading: EditionHeading): boolean {
  const slot = slotId(subject, heading);
  return report.written.has(slot) || (report.isDraft && report.asked.has(slot));
}

function wantedText(report: ReportContext, slot: string): string {
  const { asked, language } = report;
  const words = editionSlotWords(language);
  const request = asked.get(slot);
  if (request === undefined) return words.open;
  const department = unitText(report, request.department);
  return textOf(compose(words.wanted, { department, deadline: formatDate(request.deadline, language) }));
}

/** Day of a time in UTC, in words. */
function dayOf(report: ReportContext, at: string): string {
  const date = parseDate(at.slice(0, 10));
  return date === undefined ? at : formatDate(date, report.language);
}

/** The paragraphs; undefined where there are none, and nothing is said of that: issued, or left out by the scope. */
export function slotBlock(
  report: ReportContext,
  subject: SlotSubject,
  heading: EditionHeading,
): EditionBlock | undefined {
  const slot = slotId(subject, heading);
  const label = slotLabel(report, subject, heading);
  const written = report.written.get(slot);
  if (written !== undefined) {
    const { version, author } = written;
    const department = written.department === undefined ? undefined : unitText(report, written.department);
    const paragraphs = paragraphsOf(written.text);
    const at = dayOf(report, written.at);
    return { kind: 'paragraphs', paragraphs: { slot, label, paragraphs, version, author, department, at } };
  }
  if (!report.isDraft || report.withheld.has(slot)) return undefined;
  return { kind: 'paragraphs', paragraphs: { slot, label, paragraphs: [], wanted: wantedText(report, slot) } };
}
