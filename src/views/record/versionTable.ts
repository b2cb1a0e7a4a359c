// Table of plan versions: number, how each was made, by whom, when and why.
import type { PlanVersion } from '#model/planVersion';
import type { RecordFacts } from '#model/recordFacts';
import { textCell } from '../cells.ts';
import type { CellView, TableView } from '../description.ts';
import { column } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';
import { momentCell } from './moment.ts';

export function versionTable(context: ViewContext, { versions = [], head }: RecordFacts): TableView {
  const { record: words } = context.words;
  const { columns } = words;
  const cellsOf = (version: PlanVersion): readonly CellView[] => [
    {
      text: words.version.replace('{number}', String(version.number)),
      value: String(version.number),
    },
    momentCell(version.at),
    textCell(version.actor),
    textCell(words.origins[version.origin]),
    version.base === undefined
      ? textCell('')
      : textCell(words.version.replace('{number}', String(version.base)), String(version.base)),
    textCell(version.reason ?? ''),
    textCell(String(version.files), String(version.files)),
    textCell(version.number === head.planVersion?.number ? words.inForce : ''),
    textCell(version.digest),
  ];
  return {
    id: 'versions',
    title: words.versions,
    columns: [
      column('number', columns.number, 'number'),
      column('at', columns.at, 'date'),
      column('actor', columns.actor, 'text', 'filter'),
      column('origin', columns.origin, 'text', 'filter'),
      column('base', columns.base, 'number', 'secondary'),
      column('reason', columns.reason),
      column('files', columns.files, 'number'),
      column('state', columns.state),
      column('digest', columns.hash, 'text', 'secondary'),
    ],
    rows: versions.map((version) => ({ id: String(version.number), cells: cellsOf(version) })),
    empty: words.noVersions,
  };
}
