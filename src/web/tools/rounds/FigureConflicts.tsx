// Figures that were changed meanwhile: the one reported and the one in the record, side by side.
import type { PreviewRow } from '#api/actions';
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAddress } from '../../routing/address.tsx';

export function FigureConflicts({ conflicts }: { readonly conflicts: readonly PreviewRow[] }) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  if (conflicts.length === 0) return null;
  return (
    <div role="alert" className="callout callout-warning conflicts">
      <p>{words.conflicts}</p>
      <div className="form-table-scroll">
        <table className="form-table">
          <thead>
            <tr>
              <th scope="col">{words.conflictName}</th>
              <th scope="col">{words.conflictPeriod}</th>
              <th scope="col" className="cell-number">
                {words.conflictTheirs}
              </th>
              <th scope="col" className="cell-number">
                {words.conflictPresent}
              </th>
              <th scope="col">{words.conflictBy}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ figure, at, name, period, incoming, present, presentBy }) => (
              <tr key={`${figure}/${at}`}>
                <th scope="row" data-label={words.conflictName}>
                  {name}
                </th>
                <td data-label={words.conflictPeriod}>{period}</td>
                <td data-label={words.conflictTheirs} className="cell-number">
                  {incoming}
                </td>
                <td data-label={words.conflictPresent} className="cell-number">
                  {present ?? '–'}
                </td>
                <td data-label={words.conflictBy}>{presentBy ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
