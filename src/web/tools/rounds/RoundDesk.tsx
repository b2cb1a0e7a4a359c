// Desk of a collection round: workbooks out, workbooks back, review, reminders, the end.
import { roundTemplatesAddress } from '#api/recordAddresses';
import { roundToolWords } from '#words/tools/toolsRounds';
import { HEADINGS } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { basePath } from '../../routing/basePath.ts';
import type { ToolProps } from '../toolProps.ts';
import { usePageFindings } from '../usePageFindings.ts';
import { CloseRound } from './CloseRound.tsx';
import { Reminders } from './Reminders.tsx';
import { ReturnsDrop } from './ReturnsDrop.tsx';
import { ReviewTable, type Reported } from './ReviewTable.tsx';
import { useReturns, type Returns } from './useReturns.ts';

/** Findings of a unit's workbook: of the merge just done, and those of the page that name the unit. */
function useFindingsOf({ returns }: Returns) {
  const shown = usePageFindings() ?? [];
  return ({ id, name }: Reported): readonly string[] => {
    const merged = returns.filter(({ reporter }) => reporter === id).flatMap(({ findings }) => findings);
    const named = shown.filter(({ place, subjects }) =>
      [place, ...subjects.map(({ text }) => text)].some((text) => text.includes(name)),
    );
    return [...new Set([...merged, ...named].map(({ what }) => what))];
  };
}

export default function RoundDesk({ tool, level }: ToolProps<'round'>) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const returns = useReturns(tool.round);
  const findingsOf = useFindingsOf(returns);
  const Heading = HEADINGS[level];
  return (
    <div className="round-desk">
      <div className="desk-part">
        <Heading>{words.templates}</Heading>
        <p className="field-hint">{words.templatesHint}</p>
        <p className="form-ways">
          <a download href={basePath() + roundTemplatesAddress(tool.round, language)}>
            {words.allTemplates}
          </a>
        </p>
      </div>
      {!tool.closed && <ReturnsDrop returns={returns} reporters={tool.reporters} level={level} />}
      <ReviewTable tool={tool} level={level} findingsOf={findingsOf} />
      {!tool.closed && <Reminders round={tool.round} level={level} />}
      {!tool.closed && <CloseRound tool={tool} />}
    </div>
  );
}
