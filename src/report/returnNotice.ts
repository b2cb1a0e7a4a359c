// Notice that a unit's workbook is returned (退回通知), with the reasons as a numbered list.
import type { RoundDefinition, Submission } from '#model/round';
import { diagnosticWords } from '#words/diagnostic';
import { noticeWords } from '#words/roundNotices';
import { type NoticeContext, noticeFacts, noticeText, reasonLines } from './roundNotice.ts';

/** The reviewer's reasons, a line each, then the errors found in the workbook with what to do. */
export function returnNotice(
  round: RoundDefinition,
  submission: Pick<Submission, 'reporter' | 'file' | 'reason' | 'diagnostics'>,
  context: NoticeContext,
): string {
  const { returned } = noticeWords(context.language);
  const name = round.reporters.find(({ id }) => id === submission.reporter)?.name ?? submission.reporter;
  const facts = noticeFacts(round, name, context);
  const errors = submission.diagnostics.filter(({ severity }) => severity === 'error');
  const found = errors.map((error) => {
    const { what, todo } = diagnosticWords(error, context.language);
    return context.language === 'zh' ? `${what}${todo}` : `${what} ${todo}`;
  });
  const reasons = reasonLines(submission.reason, found, context);
  const paragraphs = [returned.body(facts, submission.file), ...reasons, returned.request(facts)];
  return noticeText(returned.title(facts), facts, paragraphs, context.language);
}
