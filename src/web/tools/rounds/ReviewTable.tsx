// Review of what was reported: the state of each unit, its workbook, 退回 with reasons, 审核通过 of those selected.
import { useState } from 'react';
import type { FiguresAnswer } from '#api/actions';
import { roundTemplateAddress } from '#api/recordAddresses';
import { reportStateWord } from '#words/status';
import { roundToolWords } from '#words/tools/toolsRounds';
import { MarkSign } from '../../blocks/MarkSign.tsx';
import { HEADINGS, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { basePath } from '../../routing/basePath.ts';
import { useQuestion } from '../form/useQuestion.ts';
import type { ToolProps } from '../toolProps.ts';
import { AcceptQuestion } from './AcceptQuestion.tsx';
import { FigureConflicts } from './FigureConflicts.tsx';
import { ReturnQuestion } from './ReturnQuestion.tsx';

export type RoundDeskTool = ToolProps<'round'>['tool'];
type ReporterState = RoundDeskTool['reporters'][number];

/** A unit whose workbook waits for review. */
export type Reported = ReporterState & { readonly submission: number };

function isReported(reporter: ReporterState): reporter is Reported {
  return reporter.state === 'reported' && reporter.submission !== undefined;
}

interface ReviewRowProps {
  readonly tool: RoundDeskTool;
  readonly reporter: ReporterState;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onReturn: (reporter: Reported) => void;
}

function ReviewRow({ tool, reporter, isSelected, onSelect, onReturn }: ReviewRowProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const { id, name, state } = reporter;
  return (
    <tr>
      <td className="cell-box">
        {isReported(reporter) && !tool.closed && (
          <input type="checkbox" aria-label={words.select(name)} checked={isSelected} onChange={onSelect} />
        )}
      </td>
      <th scope="row" data-label={words.reporter}>
        {name}
      </th>
      <td data-label={words.state} className="report-state">
        <MarkSign mark={state} />
        {reportStateWord(state, language)}
      </td>
      <td>
        <a
          className="quiet"
          download
          href={basePath() + roundTemplateAddress(tool.round, id, language)}
          aria-label={words.templateOf(name)}
        >
          {words.template}
        </a>
      </td>
      <td>
        {isReported(reporter) && !tool.closed && (
          <button type="button" aria-label={words.backOf(name)} onClick={() => onReturn(reporter)}>
            {words.back}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Whose figures are to be accepted: all that wait for review, until the reader takes one out. */
function useSelection({ reporters, closed }: RoundDeskTool) {
  const reported = reporters.filter(isReported);
  const [left, setLeft] = useState<readonly number[]>([]);
  const selected = reported.filter(({ submission }) => !left.includes(submission));
  const isAll = selected.length === reported.length;
  return {
    selected,
    isAll,
    canReview: reported.length > 0 && !closed,
    has: (reporter: ReporterState): boolean => selected.some(({ id }) => id === reporter.id),
    toggle: ({ submission = 0 }: ReporterState): void =>
      setLeft(left.includes(submission) ? left.filter((each) => each !== submission) : [...left, submission]),
    toggleAll: (): void => setLeft(isAll ? reported.map(({ submission }) => submission) : []),
  };
}

type Selection = ReturnType<typeof useSelection>;

interface UnitsProps {
  readonly tool: RoundDeskTool;
  readonly selection: Selection;
  readonly onReturn: (reporter: Reported) => void;
}

function Units({ tool, selection, onReturn }: UnitsProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  return (
    <div className="form-table-scroll">
      <table className="form-table review-table" aria-label={words.progress}>
        <thead>
          <tr>
            <td className="cell-box">
              {selection.canReview && (
                <label className="box">
                  <input
                    type="checkbox"
                    aria-label={words.selectAll}
                    checked={selection.isAll}
                    onChange={selection.toggleAll}
                  />
                </label>
              )}
            </td>
            <th scope="col">{words.reporter}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.workbook}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {tool.reporters.map((reporter) => (
            <ReviewRow
              key={reporter.id}
              tool={tool}
              reporter={reporter}
              isSelected={selection.has(reporter)}
              onSelect={() => selection.toggle(reporter)}
              onReturn={onReturn}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ReviewTableProps {
  readonly tool: RoundDeskTool;
  readonly level: HeadingLevel;
  /** What the findings say of a unit's workbook. */
  readonly findingsOf: (reporter: Reported) => readonly string[];
}

export function ReviewTable({ tool, level, findingsOf }: ReviewTableProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const selection = useSelection(tool);
  const returning = useQuestion<Reported>();
  const accepting = useQuestion<readonly Reported[]>();
  const [conflicts, setConflicts] = useState<FiguresAnswer['conflicts']>([]);
  const Heading = HEADINGS[level];
  const { selected } = selection;
  return (
    <div className="desk-part">
      <Heading>{words.progress}</Heading>
      <Units tool={tool} selection={selection} onReturn={returning.ask} />
      <FigureConflicts conflicts={conflicts} />
      {selection.canReview ? (
        <p className="form-ways">
          <button
            type="button"
            className="primary"
            disabled={selected.length === 0}
            onClick={() => accepting.ask(selected)}
          >
            {words.accept(selected.length)}
          </button>
        </p>
      ) : (
        <p className="muted">{tool.closed ? words.closed : words.nothingReported}</p>
      )}
      {returning.about !== undefined && (
        <ReturnQuestion
          reporter={returning.about}
          suggestions={findingsOf(returning.about)}
          onClose={returning.close}
        />
      )}
      {accepting.about !== undefined && (
        <AcceptQuestion reported={accepting.about} onConflicts={setConflicts} onClose={accepting.close} />
      )}
    </div>
  );
}
