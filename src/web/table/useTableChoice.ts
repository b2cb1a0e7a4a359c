// The reader's choice of a table: at once on the screen, and a moment later in the URL's query.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TableView } from '#views/description';
import { useAddress } from '../routing/address.tsx';
import { presentChoice, readTableChoice, writeTableChoice, type ChosenTable } from './tableChoice.ts';

const SETTLED_MS = 250;

export function useTableChoice(table: TableView): readonly [ChosenTable, (choice: ChosenTable) => void] {
  const { query, replaceQuery } = useAddress();
  const [made, make] = useState(() => ({ choice: readTableChoice(query, table), table }));
  const choice = useMemo(() => presentChoice(made.choice, made.table, table), [made, table]);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const choose = (next: ChosenTable): void => {
    make({ choice: next, table });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => replaceQuery((present) => writeTableChoice(present, table, next)),
      SETTLED_MS,
    );
  };
  return [choice, choose];
}
