// Notice to a unit of a round: its facts in words, its reasons as a numbered list, its form.
import type { Language } from '#kernel/language';
import { daysBetween, type PlainDate } from '#kernel/plainDate';
import type { PlanBook } from '#model/planBook';
import type { RoundDefinition } from '#model/round';
import { formatDate, formatPeriod } from '#words/period';
import { type NoticeFacts, noticeWords } from '#words/roundNotices';
import { roundWords } from '#words/rounds';

export interface NoticeContext {
  readonly language: Language;
  readonly book: Pick<PlanBook, 'indicators' | 'clusters'>;
  /** Day of the notice. */
  readonly on: PlainDate;
}

export function noticeFacts(round: RoundDefinition, reporter: string, { language, on }: NoticeContext): NoticeFacts {
  return {
    reporter,
    form: roundWords(language).title(round.name),
    period: formatPeriod(round.period, language),
    deadline: formatDate(round.deadline, language),
    on: formatDate(on, language),
    days: daysBetween(on, round.deadline),
    items: round.items.length,
  };
}

/** The reviewer's reasons, one a line of `stated`, then what was `found` in the workbook. */
export function reasonLines(
  stated: string | undefined,
  found: readonly string[],
  { language }: NoticeContext,
): readonly string[] {
  const words = noticeWords(language);
  const lines = (stated ?? '').split('\n').map((line) => line.trim());
  const reasons = [...lines.filter((line) => line !== ''), ...found];
  return (reasons.length === 0 ? [words.returned.noReason] : reasons).map((reason, i) => words.listed(i + 1, reason));
}

/** Title, greeting, paragraphs, day. */
export function noticeText(
  title: string,
  facts: NoticeFacts,
  paragraphs: readonly string[],
  language: Language,
): string {
  const words = noticeWords(language);
  const body = paragraphs.map((paragraph) => `${words.indent}${paragraph}`);
  return [title, '', words.greeting(facts.reporter), ...body, '', facts.on].join('\n');
}
