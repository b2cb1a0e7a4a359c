// Notices of a round: a reminder to every unit that has not reported, the reasons to every unit whose report was returned.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { PlainDate } from '#kernel/plainDate';
import { type Reminder, reminders } from '#report/reminders';
import { returnNotice } from '#report/returnNotice';
import { todayIn } from '../../checkOpen.ts';
import { type ActingContext, wordsOf } from '../actingContext.ts';

export async function roundReminders(
  context: ActingContext,
  input: { readonly language: Language; readonly round: string; readonly on?: PlainDate | undefined },
): Promise<{ readonly texts: readonly Reminder[] } | Failure> {
  const words = await wordsOf(context, input.language);
  if (isFailure(words)) return words;
  const round = await context.store.round(input.round);
  if (round === undefined) return notFound('round', input.round);
  const on = input.on ?? todayIn(words.book.workspace.timeZone);
  const setting = { language: input.language, book: words.book, on };
  const returned = new Map(
    round.progress.flatMap(({ reporter, state, submission }) =>
      state === 'returned' && submission !== undefined
        ? [[reporter.id, returnNotice(round.definition, submission, setting)] as const]
        : [],
    ),
  );
  return {
    texts: reminders(round, setting).map((one) => ({ ...one, text: returned.get(one.reporter) ?? one.text })),
  };
}
