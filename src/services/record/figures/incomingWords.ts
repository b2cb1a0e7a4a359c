// Incoming figures in words: what is there, what would come, and what that does.
import { isMissing } from '#kernel/missing';
import { periodText } from '#kernel/period';
import type { Incoming } from '#model/entry';
import type { Observation } from '#model/observation';
import { seriesName } from '#views/names';
import type { PreviewRow } from '#views/recordAnswers';
import type { ViewContext } from '#views/viewContext';
import { formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { missingWord } from '#words/status';

export function incomingWords(context: ViewContext, { effect, incoming, present }: Incoming): PreviewRow {
  return {
    effect,
    figure: incoming.id,
    row: `${incoming.indicator}|${incoming.cluster ?? ''}`,
    at: periodText(incoming.period),
    name: seriesName(context, incoming),
    period: formatPeriod(incoming.period, context.language),
    incoming: valueWords(context, incoming),
    ...(present === undefined
      ? {}
      : {
          present:
            present.recorded?.retracted === true
              ? missingWord('not-observed', context.language)
              : valueWords(context, present),
          revision: present.recorded?.revision,
          presentBy: present.recorded?.actor,
        }),
  };
}

function valueWords({ language }: ViewContext, { value, comparator }: Observation): string {
  return isMissing(value) ? missingWord(value.missing, language) : formatQuantity(value, language, comparator);
}
