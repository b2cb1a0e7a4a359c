// Tools above a table: free text, filters of columns, choice of columns, copy, download.
import type { ReactNode } from 'react';
import type { TableView } from '#views/description';
import { useAddress } from '../routing/address.tsx';
import { distinctTexts } from './arrangeRows.ts';
import type { ChosenTable } from './tableChoice.ts';

interface TableToolsProps {
  readonly table: TableView;
  readonly choice: ChosenTable;
  readonly choose: (choice: ChosenTable) => void;
  readonly children: ReactNode;
}

/** Fewer rows than this are seen at a glance: no filter is offered. */
const FILTERED = 8;

function ColumnFilters({ table, choice, choose }: Omit<TableToolsProps, 'children'>) {
  const { words } = useAddress();
  const offered = table.columns
    .filter((column) => column.filter === true)
    .map((column) => ({ column, texts: distinctTexts(table, column.id) }))
    .filter(({ column, texts }) => texts.length > 1 || choice.filters[column.id] !== undefined);
  return offered.map(({ column, texts }) => (
    <label key={column.id} className="filter">
      <span>{column.title}</span>
      <select
        aria-label={words.table.filterColumn(column.title)}
        value={choice.filters[column.id] ?? ''}
        onChange={(event) => choose({ ...choice, filters: { ...choice.filters, [column.id]: event.target.value } })}
      >
        <option value="">{words.table.all}</option>
        {texts.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </select>
    </label>
  ));
}

function ColumnChoice({ table, choice, choose }: Omit<TableToolsProps, 'children'>) {
  const { words } = useAddress();
  const toggled = (id: string): readonly string[] =>
    table.columns
      .map((column) => column.id)
      .filter((each) => (each === id ? !choice.columns.includes(id) : choice.columns.includes(each)));
  return (
    <details className="column-choice">
      <summary>{words.table.columns}</summary>
      <fieldset>
        <legend className="sr-only">{words.table.columns}</legend>
        {table.columns.map((column) => (
          <label key={column.id}>
            <input
              type="checkbox"
              checked={choice.columns.includes(column.id)}
              disabled={choice.columns.length === 1 && choice.columns.includes(column.id)}
              onChange={() => choose({ ...choice, columns: toggled(column.id) })}
            />{' '}
            {column.title}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

export function TableTools({ table, choice, choose, children }: TableToolsProps) {
  const { words } = useAddress();
  const isFiltered = choice.text !== '' || Object.values(choice.filters).some((value) => value !== '');
  const isLong = table.rows.length >= FILTERED || isFiltered;
  return (
    <div className="table-tools">
      {isLong && (
        <>
          <input
            type="search"
            className="filter-text"
            aria-label={words.table.filterRows}
            placeholder={words.table.filterRows}
            maxLength={200}
            value={choice.text}
            onChange={(event) => choose({ ...choice, text: event.target.value })}
          />
          <ColumnFilters table={table} choice={choice} choose={choose} />
          {isFiltered && (
            <button type="button" className="quiet" onClick={() => choose({ ...choice, text: '', filters: {} })}>
              {words.table.clearFilters}
            </button>
          )}
        </>
      )}
      <span className="table-ways">
        {table.columns.length > 2 && <ColumnChoice table={table} choice={choice} choose={choose} />}
        {children}
      </span>
    </div>
  );
}
