// Reminders (催报通知) to units of a round that have not reported by a day: polite until the deadline, firm after it.
import { nameIn } from '#kernel/language';
import type { Round, RoundDefinition, RoundProgress } from '#model/round';
import { roundItemNames } from '#words/roundItem';
import { noticeWords } from '#words/roundNotices';
import { type NoticeContext, noticeFacts, noticeText, reasonLines } from './roundNotice.ts';

export interface Reminder {
  /** Id and name of the unit. */
  readonly reporter: string;
  readonly name: string;
  readonly text: string;
}

const MAX_LISTED = 30;

/** One for every unit whose workbook has not come in, or was returned and has not come back; none once a round is closed. */
export function reminders(round: Round, context: NoticeContext): readonly Reminder[] {
  if (round.closed) return [];
  const late = round.progress.filter(({ state }) => state === 'not-reported' || state === 'returned');
  return late.map((progress) => ({
    reporter: progress.reporter.id,
    name: progress.reporter.name,
    text: reminder(round.definition, progress, context),
  }));
}

function reminder(round: RoundDefinition, progress: RoundProgress, context: NoticeContext): string {
  const { reminder, returned } = noticeWords(context.language);
  const facts = noticeFacts(round, progress.reporter.name, context);
  const due = reminder.due(facts);
  const paragraphs =
    progress.state === 'returned'
      ? [
          due,
          reminder.sentBack(facts),
          ...reasonLines(progress.submission?.reason, [], context),
          returned.request(facts),
        ]
      : [due, reminder.notIn(facts), ...itemLines(round, context), reminder.request(facts)];
  return noticeText(reminder.title(facts), facts, paragraphs, context.language);
}

function itemLines(round: RoundDefinition, { book, language }: NoticeContext): readonly string[] {
  const words = noticeWords(language);
  const nameOf = roundItemNames(book);
  const names = round.items.map((item) => nameIn(nameOf(item), language));
  const listed = names.slice(0, MAX_LISTED).map((name, i) => words.listed(i + 1, name));
  return names.length > MAX_LISTED ? [...listed, words.more(names.length - MAX_LISTED)] : listed;
}
