// What is typed into a sheet and not recorded yet, with its steps: every letter is kept, a cell's typing is one step.

/** Text of a cell with the revision of the figure that stood there while it was typed; none where there was no figure. */
export interface Typed {
  readonly text: string;
  readonly seen?: number | undefined;
}

/** By `row@period`. */
export type TypedCells = Readonly<Record<string, Typed>>;

export interface Typing {
  readonly cells: TypedCells;
  readonly past: readonly TypedCells[];
  readonly future: readonly TypedCells[];
  /** Cell whose typing is under way. */
  readonly editing?: string | undefined;
}

export interface CellChange {
  readonly key: string;
  /** Blank: what was typed goes. */
  readonly text: string;
  readonly seen?: number | undefined;
}

export type TypingStep =
  | { readonly do: 'type'; readonly change: CellChange }
  | { readonly do: 'settle' }
  | { readonly do: 'cancel' }
  | { readonly do: 'put'; readonly changes: readonly CellChange[] }
  | { readonly do: 'forget'; readonly keys: readonly string[] }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'start'; readonly cells: TypedCells };

const STEPS_KEPT = 200;

export const NOTHING_TYPED: Typing = { cells: {}, past: [], future: [] };

export const cellKey = (row: string, period: string): string => `${row}@${period}`;

export function startTyping(cells: TypedCells): Typing {
  return { ...NOTHING_TYPED, cells };
}

function changed(cells: TypedCells, changes: readonly CellChange[]): TypedCells {
  const next: Record<string, Typed> = { ...cells };
  for (const { key, text, seen } of changes) {
    if (text.trim() === '') delete next[key];
    else next[key] = seen === undefined ? { text } : { text, seen };
  }
  return next;
}

function step(state: Typing, cells: TypedCells, editing?: string): Typing {
  return { cells, past: [...state.past, state.cells].slice(-STEPS_KEPT), future: [], editing };
}

function type(state: Typing, change: CellChange): Typing {
  const cells = changed(state.cells, [change]);
  return state.editing === change.key ? { ...state, cells } : step(state, cells, change.key);
}

function back(state: Typing): Typing {
  const before = state.past.at(-1);
  if (before === undefined) return { ...state, editing: undefined };
  return { cells: before, past: state.past.slice(0, -1), future: [state.cells, ...state.future] };
}

function again(state: Typing): Typing {
  const [after, ...future] = state.future;
  return after === undefined ? state : { cells: after, past: [...state.past, state.cells], future };
}

/** The typing after one step. Recorded cells are forgotten in the steps too: undoing typing must not bring them back. */
export function typingAfter(state: Typing, action: TypingStep): Typing {
  switch (action.do) {
    case 'type':
      return type(state, action.change);
    case 'settle':
      return state.editing === undefined ? state : { ...state, editing: undefined };
    case 'cancel':
      return state.editing === undefined ? state : { ...back(state), future: [] };
    case 'put':
      return action.changes.length === 0 ? state : step(state, changed(state.cells, action.changes));
    case 'forget':
      return startTyping(
        changed(
          state.cells,
          action.keys.map((key) => ({ key, text: '' })),
        ),
      );
    case 'undo':
      return back(state);
    case 'redo':
      return again(state);
    case 'start':
      return startTyping(action.cells);
  }
}
