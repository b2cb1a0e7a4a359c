// Where returned workbooks are dropped or chosen, many at once, and what came of each.
import type { MergedReturn } from '#api/actions';
import { roundToolWords } from '#words/tools/toolsRounds';
import { FindingsBlock } from '../../blocks/FindingsBlock.tsx';
import { HEADINGS, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { FileDrop } from '../form/FileDrop.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import type { ToolProps } from '../toolProps.ts';
import type { Returns } from './useReturns.ts';

type Reporters = ToolProps<'round'>['tool']['reporters'];

function ReturnRow({ received, reporters }: { readonly received: MergedReturn; readonly reporters: Reporters }) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const { file, reporter, fault, figures, findings } = received;
  const name = reporters.find(({ id }) => id === reporter)?.name ?? reporter ?? '–';
  return (
    <>
      <tr>
        <th scope="row" data-label={words.file} className="file-name">
          {file}
        </th>
        <td data-label={words.reporter}>{name}</td>
        <td data-label={words.figures} className="cell-number">
          {fault === undefined ? figures : words.notTaken}
        </td>
        <td data-label={words.found}>
          {findings.length === 0 ? words.noFindings : words.findingCount(findings.length)}
        </td>
      </tr>
      {(fault !== undefined || findings.length > 0) && (
        <tr className="row-more">
          <td colSpan={4}>
            {fault !== undefined && <p className="field-fault">{fault}</p>}
            {findings.length > 0 && (
              <details>
                <summary>{words.foundIn(name)}</summary>
                <FindingsBlock findings={findings} empty="" level={3} />
              </details>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

function Received({
  returns,
  reporters,
}: {
  readonly returns: readonly MergedReturn[];
  readonly reporters: Reporters;
}) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  if (returns.length === 0) return null;
  return (
    <div className="form-table-scroll">
      <table className="form-table received-table" aria-label={words.results}>
        <thead>
          <tr>
            {[words.file, words.reporter, words.figures, words.found].map((title) => (
              <th key={title} scope="col" className={title === words.figures ? 'cell-number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {returns.map((received, index) => (
            <ReturnRow key={`${received.file}/${index}`} received={received} reporters={reporters} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is going on, or how it ended, in words. */
function progressText(
  { sending, isMerging, returns }: Returns,
  words: ReturnType<typeof roundToolWords>['desk'],
): string {
  if (isMerging) return words.merging;
  if (sending !== undefined) return words.sending(sending.sent, sending.all);
  const taken = returns.filter(({ fault }) => fault === undefined).length;
  return returns.length === 0 ? '' : words.merged(taken, returns.length);
}

interface ReturnsDropProps {
  readonly returns: Returns;
  readonly reporters: Reporters;
  readonly level: HeadingLevel;
}

export function ReturnsDrop({ returns, reporters, level }: ReturnsDropProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const Heading = HEADINGS[level];
  return (
    <div className="desk-part">
      <Heading>{words.returns}</Heading>
      <FileDrop
        text={words.drop}
        pick={words.pick}
        accept=".xlsx"
        multiple
        isBusy={returns.sending !== undefined}
        onFiles={returns.send}
      />
      <p role="status" className="form-said">
        {progressText(returns, words)}
      </p>
      {returns.others.length > 0 && (
        <p className="field-fault">{words.onlyXlsx(returns.others.join(words.separator))}</p>
      )}
      <ProblemNote error={returns.error} />
      <Received returns={returns.returns} reporters={reporters} />
    </div>
  );
}
