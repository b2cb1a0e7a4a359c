// Subject and heading of a slot's id: `cluster:semiconductors:next` is the next steps of semiconductors.
import { EDITION_HEADINGS, type EditionHeading, type SlotSubject } from '#model/edition/editionText';

const headingOf = (text: string | undefined): EditionHeading =>
  EDITION_HEADINGS.find((heading) => heading === text) ?? 'basics';

/** Of an id that `slotSchema` lets through. */
export function slotParts(id: string): { readonly subject: SlotSubject; readonly heading: EditionHeading } {
  const [of, second, third] = id.split(':');
  if (of === 'cluster' || of === 'place') return { subject: { of, id: second ?? '' }, heading: headingOf(third) };
  return { subject: { of: of === 'world' ? 'world' : 'city' }, heading: headingOf(second) };
}
