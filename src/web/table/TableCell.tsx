// A cell: figure or name with its mark, its link, what is missing and why, what was revised, and further lines.
import type { CellView, ColumnView } from '#views/description';
import { MarkSign } from '../blocks/MarkSign.tsx';
import { Download, OutsideAddress, PieceText } from '../blocks/SentenceText.tsx';
import { useAddress } from '../routing/address.tsx';
import { PageLink } from '../routing/PageLink.tsx';

/** Longer texts may be broken into lines, whatever the column holds. */
const ONE_LINE = 16;

interface TableCellProps {
  readonly cell: CellView;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly kind: ColumnView['kind'];
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isRowHeader: boolean;
}

function CellWords({ cell, tabIndex }: { readonly cell: CellView; readonly tabIndex: number }) {
  const { words } = useAddress();
  if (cell.missing !== undefined) {
    return (
      <span className="missing">
        <span aria-hidden="true">{cell.text}</span>
        <span className="sr-only">{words.table.missing(cell.missing)}</span>
      </span>
    );
  }
  const mark = cell.mark === undefined ? null : <MarkSign mark={cell.mark} />;
  const isRevised = cell.revised === true;
  const text = (
    <>
      {mark}
      {cell.text}
      {isRevised && (
        <>
          <span className="revised" aria-hidden="true">
            r
          </span>
          <span className="sr-only">{words.table.revised}</span>
        </>
      )}
    </>
  );
  if (cell.link !== undefined) {
    return (
      <PageLink link={cell.link} tabIndex={tabIndex}>
        {text}
      </PageLink>
    );
  }
  if (cell.download !== undefined) return <Download text={cell.text} path={cell.download} tabIndex={tabIndex} />;
  if (cell.address !== undefined) return <OutsideAddress text={cell.text} address={cell.address} tabIndex={tabIndex} />;
  return text;
}

export function TableCell({ cell, rowIndex, columnIndex, kind, isActive, isSelected, isRowHeader }: TableCellProps) {
  const tabIndex = isActive ? 0 : -1;
  const Tag = isRowHeader ? 'th' : 'td';
  return (
    <Tag
      role={isRowHeader ? 'rowheader' : 'gridcell'}
      className={cell.text.length > ONE_LINE ? `cell cell-${kind} cell-long` : `cell cell-${kind}`}
      tabIndex={tabIndex}
      data-cell={`${rowIndex}:${columnIndex}`}
      aria-colindex={columnIndex + 1}
      aria-selected={isSelected}
      title={cell.missing ?? cell.note}
    >
      <CellWords cell={cell} tabIndex={tabIndex} />
      {cell.more?.map((piece, index) => (
        <span key={String(index)} className="cell-more">
          <PieceText piece={piece} tabIndex={tabIndex} />
        </span>
      ))}
    </Tag>
  );
}
