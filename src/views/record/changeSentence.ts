// A change in words: what was done to what, with the counts that its details hold.
import type { Change, ChangeSubject } from '#model/change';
import type { Round } from '#model/round';
import { compose, joinWith, linkTo, piece, textOf, withCapital } from '../sentence.ts';
import type { Link, Sentence, TextPiece } from '../description.ts';
import { subjectPiece } from '../findingViews.ts';
import { observationName } from '../names.ts';
import type { ViewContext } from '../viewContext.ts';

type Details = Change['details'];

function textIn(details: Details, key: string): string | undefined {
  const value = Object.hasOwn(details, key) ? details[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A whole number of the details, or how many a list of them holds; the list of figures is cut and counts nothing. */
function countIn(details: Details, key: string): number {
  const value = Object.hasOwn(details, key) ? details[key] : undefined;
  if (Array.isArray(value)) return key === 'figures' ? 0 : value.length;
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}

const roundOf = (context: ViewContext, id: string | undefined): Round | undefined =>
  context.assessment.record?.rounds?.find(({ definition }) => definition.id === id);

/** The reporter's name where the round is known, else its id. */
function reporterName(
  context: ViewContext,
  round: string | undefined,
  reporter: string | undefined,
): string | undefined {
  const reporters = roundOf(context, round)?.definition.reporters ?? [];
  return reporters.find(({ id }) => id === reporter)?.name ?? reporter;
}

/** Code of the finding and names of what it is about, of an id that joins code and ids by spaces. */
function findingName(context: ViewContext, id: string): string | undefined {
  const [code, ...subjects] = id.split(' ');
  if (code === undefined || subjects.length === 0) return undefined;
  const names = subjects.map((each) => subjectPiece(context, each).text).join(context.words.common.separator);
  return textOf(compose(context.words.common.chosenOne, { name: code, value: names }));
}

/** What the subject is called: the file of an import, the name of a round, the reporter of a return. */
function nameIn(context: ViewContext, { subject, details }: Change): string | undefined {
  switch (subject.kind) {
    case 'import':
      return textIn(details, 'file');
    case 'round':
      return textIn(details, 'name') ?? roundOf(context, subject.id)?.definition.name;
    case 'submission':
      return reporterName(context, textIn(details, 'round'), textIn(details, 'reporter'));
    case 'finding':
      return findingName(context, subject.id);
    default:
      return undefined;
  }
}

function linkOf({ kind, id }: ChangeSubject, details: Details): Link | undefined {
  switch (kind) {
    case 'plan-version':
    case 'import':
    case 'record':
      return linkTo('data');
    case 'draft':
      return linkTo('draft');
    case 'round':
      return id === '' ? linkTo('rounds') : linkTo('round', id);
    case 'submission': {
      const round = textIn(details, 'round');
      return round === undefined ? undefined : linkTo('round', round);
    }
    case 'finding':
      return linkTo('findings', undefined, { code: id.split(' ')[0] ?? '' });
    case 'change':
      return linkTo('changes', undefined, { subject: id });
    case 'edition':
      return linkTo('edition', id);
    case 'observation':
      return undefined;
  }
}

/** What a change is about, as a name that opens it. */
export function changeSubject(context: ViewContext, change: Change): TextPiece {
  const { subject, details } = change;
  const figure = subject.kind === 'observation' ? context.index.observations.get(subject.id) : undefined;
  if (figure !== undefined) return piece(observationName(context, figure), linkTo('observation', figure.id));
  const { subjects, unnamed } = context.words.changes;
  const byId = subject.id === '' ? unnamed[subject.kind] : subjects[subject.kind].replace('{id}', () => subject.id);
  return piece(nameIn(context, change) ?? byId, linkOf(subject, details));
}

function countsOf(context: ViewContext, change: Change): Sentence {
  const { changes: words, common } = context.words;
  const counts = (Object.keys(words.counts) as (keyof typeof words.counts)[]).flatMap((key) => {
    const n = countIn(change.details, key);
    return n === 0 ? [] : [words.counts[key].replace('{n}', String(n))];
  });
  return counts.length === 0 ? [] : compose(words.brackets, { counts: joinWith(counts, common.separator) });
}

/** "Imported data.csv (120 added, 3 revised)". */
export function changeSentence(context: ViewContext, change: Change): Sentence {
  const [first, ...rest] = compose(context.words.changes.sentences[change.action], {
    subject: changeSubject(context, change),
    counts: countsOf(context, change),
  });
  return first === undefined ? [] : [{ ...first, text: withCapital(first.text) }, ...rest];
}
