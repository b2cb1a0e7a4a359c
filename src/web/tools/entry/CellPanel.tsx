// Beside the cell in use: what is there, the allowed range, and in words what is wrong with what is typed.
import { FINALITIES } from '#model/observation';
import { MISSING_REASONS, type MissingReason } from '#kernel/missing';
import type { Language } from '#kernel/language';
import { evidenceKinds } from '#words/kinds/evidence';
import { missingWord } from '#words/status';
import { entryWords } from '#words/tools/toolsEntry';
import { useAddress } from '../../routing/address.tsx';
import type { CellStanding } from './cellStanding.ts';
import { presentWords, rangeText } from './cellTexts.ts';

/** Reasons that a person gives; the others come from computing. */
const GIVEN_REASONS = MISSING_REASONS.filter((reason) =>
  ['not-observed', 'not-stated', 'figure-missing', 'suppressed', 'not-comparable', 'not-applicable'].includes(reason),
);

function finalityText(finality: string | undefined, language: Language): string | undefined {
  const known = FINALITIES.find((each) => each === finality);
  return known === undefined ? finality : evidenceKinds.finality[known][language];
}

/** What is wrong or special about the cell, the gravest first. */
function remarks({ row, cell, reading, isOutside, isStale }: CellStanding, language: Language): readonly string[] {
  const words = entryWords[language];
  return [
    ...(cell.locked === undefined ? [] : [words.locked(cell.locked)]),
    ...(reading?.kind === 'fault' ? [words.faults[reading.fault](row.unitText)] : []),
    ...(isOutside ? [words.outside(rangeText(row, language))] : []),
    ...(isStale ? [words.stale(presentWords(row, cell, language))] : []),
  ];
}

interface CellPanelProps {
  readonly id: string;
  readonly standing: CellStanding;
  readonly period: string;
  readonly onMissing: (reason: MissingReason | undefined) => void;
  readonly onBack: () => void;
}

function MissingChoice({ standing, onMissing }: Pick<CellPanelProps, 'standing' | 'onMissing'>) {
  const { language } = useAddress();
  const words = entryWords[language];
  const { cell, reading, typed } = standing;
  const reason = reading?.kind === 'missing' ? reading.reason : typed === undefined ? cell.missing : undefined;
  const reasons = reason === undefined || GIVEN_REASONS.includes(reason) ? GIVEN_REASONS : [...GIVEN_REASONS, reason];
  return (
    <label className="panel-choice">
      <span>{words.missing}</span>
      <select
        value={reason ?? ''}
        disabled={cell.locked !== undefined}
        onChange={({ target }) => onMissing(reasons.find((each) => each === target.value))}
      >
        <option value="">{words.noReason}</option>
        {reasons.map((each) => (
          <option key={each} value={each}>
            {missingWord(each, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function CellPanel({ id, standing, period, onMissing, onBack }: CellPanelProps) {
  const { language } = useAddress();
  const words = entryWords[language];
  const { row, cell, typed } = standing;
  const facts = [
    cell.revision === undefined ? undefined : words.revision(cell.revision),
    finalityText(cell.finality, language),
    cell.source,
  ].filter((fact) => fact !== undefined);
  return (
    <div className="cell-panel">
      <div id={id} className="cell-panel-words">
        <p className="cell-panel-name">
          <b>{row.name}</b> <span>{period}</span>
        </p>
        <p>
          <span className="muted">{words.present}</span> {presentWords(row, cell, language)}
          {facts.length > 0 && (
            <span className="muted">{language === 'zh' ? `（${facts.join('，')}）` : ` (${facts.join(', ')})`}</span>
          )}
        </p>
        <p>
          <span className="muted">{words.range}</span> {rangeText(row, language)}
        </p>
        {remarks(standing, language).map((remark) => (
          <p key={remark} className="fault-text">
            {remark}
          </p>
        ))}
      </div>
      <div className="cell-panel-ways">
        <MissingChoice standing={standing} onMissing={onMissing} />
        {typed !== undefined && (
          <button type="button" className="quiet" onClick={onBack}>
            {words.back}
          </button>
        )}
      </div>
    </div>
  );
}
