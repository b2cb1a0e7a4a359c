// Slots of an edition: where people's paragraphs stand, with the department that is asked for them where the plan names one.
import type { Name } from '#kernel/language';
import { EDITION_HEADINGS, slotId, type EditionHeading, type SlotSubject } from '#model/edition/editionText';
import { editionReportWords } from '#words/editionReport';
import { editionSlotWords } from '#words/editionSlots';
import { nameOf } from '../names.ts';
import { compose, textOf } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { editionClusters, editionPlaces } from './editionSubjects.ts';
import { keptUnit } from './unitText.ts';

export interface EditionSlot {
  /** `slotId` of subject and heading. */
  readonly id: string;
  /** "Semiconductors: problems". */
  readonly label: string;
  readonly subject: SlotSubject;
  readonly heading: EditionHeading;
  /** Who answers for the words by the plan, in the form that is kept: responsible unit of a target, owner of an item of the dossier, lead of a task. */
  readonly department?: string | undefined;
}

export function subjectLabel(context: ViewContext, subject: SlotSubject): string {
  if (subject.of === 'cluster') return nameOf(context, 'clusters', subject.id);
  return subject.of === 'place' ? nameOf(context, 'places', subject.id) : editionSlotWords(context.language).city;
}

export function slotLabel(context: ViewContext, subject: SlotSubject, heading: EditionHeading): string {
  const { headings } = editionReportWords(context.language);
  if (subject.of === 'world') return headings.world;
  const parts = { subject: subjectLabel(context, subject), heading: headings[heading] };
  return textOf(compose(editionSlotWords(context.language).label, parts));
}

/** The unit named most often, of equals the first one. */
function mostNamed(units: readonly (Name | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (unit === undefined) continue;
    const text = keptUnit(unit);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function departmentOf(context: ViewContext, subject: SlotSubject): string | undefined {
  const { book } = context;
  if (subject.of === 'world') return undefined;
  const { of } = subject;
  const id = of === 'city' ? book.workspace.city : subject.id;
  const responsible = book.targets.flatMap((target) =>
    (of === 'cluster' ? target.cluster : target.place) === id ? [target.responsible] : [],
  );
  const owners = of === 'cluster' ? book.items.flatMap(({ lead, owner }) => (lead === id ? [owner] : [])) : [];
  const leads = book.tasks.flatMap(({ clusters, place, lead }) =>
    (of === 'cluster' ? (clusters ?? []).includes(id) : place === id) ? (lead ?? []) : [],
  );
  return mostNamed(responsible) ?? mostNamed(owners) ?? mostNamed(leads);
}

function slotsOf(context: ViewContext, subject: SlotSubject): readonly EditionSlot[] {
  const department = departmentOf(context, subject);
  return EDITION_HEADINGS.map((heading) => ({
    id: slotId(subject, heading),
    label: slotLabel(context, subject, heading),
    subject,
    heading,
    ...(department === undefined ? {} : { department }),
  }));
}

/** In the order of the document: the city, the world trend, the clusters, the places. */
export function editionSlots(context: ViewContext): readonly EditionSlot[] {
  const world: SlotSubject = { of: 'world' };
  return [
    ...slotsOf(context, { of: 'city' }),
    { id: slotId(world, 'basics'), label: slotLabel(context, world, 'basics'), subject: world, heading: 'basics' },
    ...editionClusters(context).flatMap((id) => slotsOf(context, { of: 'cluster', id })),
    ...editionPlaces(context).flatMap((id) => slotsOf(context, { of: 'place', id })),
  ];
}
