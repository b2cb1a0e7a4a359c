// The table of targets 指标表 under the filters of the URL, with the verdict sentence and counts by status.
import { STATUSES } from '#model/verdict';
import { statusWord } from '#words/status';
import type { PageView } from './description.ts';
import { countsBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { linkTo } from './sentence.ts';
import { chosenSentence, countStatus, selectTargets, TARGET_FILTERS } from './targetSelection.ts';
import { targetTable } from './targetTable.ts';
import { dueSentence, runningSentence } from './verdictSummary.ts';
import { filterOf, type ViewContext } from './viewContext.ts';

/** The filters that are set, without that of the status: counts by status keep them. */
function otherFilters(context: ViewContext): Readonly<Record<string, string>> {
  const set = TARGET_FILTERS.flatMap((key) => {
    const value = filterOf(context, key);
    return value === undefined || key === 'status' || key === 'reason' ? [] : [[key, value] as const];
  });
  return Object.fromEntries(set);
}

export function targetsPage(context: ViewContext): PageView {
  const { words, language, book } = context;
  const targets = selectTargets(context);
  const chosen = chosenSentence(context);
  const query = otherFilters(context);
  const counts = STATUSES.map((status) => ({
    text: statusWord(status, language),
    count: countStatus(targets, context, status),
    link: linkTo('targets', undefined, { ...query, status }),
    mark: status,
  })).filter((item) => item.count > 0);
  const isWhole = chosen === undefined && book.targets.length > 0;
  return pageFrame(context, {
    page: 'targets',
    title: words.common.pages.targets,
    sections: [
      section(
        'verdict',
        undefined,
        sentenceBlock(isWhole ? dueSentence(context) : (chosen ?? []), true),
        sentenceBlock(isWhole ? runningSentence(context) : []),
        countsBlock(counts),
      ),
      section('targets', undefined, { kind: 'table', table: targetTable(context, targets) }),
    ],
  });
}
