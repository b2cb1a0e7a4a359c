// Typing into a sheet: steps back and forth lose nothing, recorded cells do not come back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_TYPED, startTyping, typingAfter, type Typing, type TypingStep } from './typing.ts';

const after = (steps: readonly TypingStep[], start: Typing = NOTHING_TYPED): Typing => steps.reduce(typingAfter, start);
const typed = (key: string, text: string): TypingStep => ({ do: 'type', change: { key, text, seen: 1 } });

describe('typing', () => {
  it('takes the letters of one cell as one step', () => {
    const state = after([typed('a', '1'), typed('a', '12'), { do: 'settle' }, typed('b', '3'), { do: 'undo' }]);
    expect(state.cells).toEqual({ a: { text: '12', seen: 1 } });
    expect(typingAfter(state, { do: 'undo' }).cells).toEqual({});
    expect(typingAfter(state, { do: 'redo' }).cells).toEqual({ a: { text: '12', seen: 1 }, b: { text: '3', seen: 1 } });
  });

  it('gives back what stood before when a cell is cancelled', () => {
    const state = after([typed('a', '1'), { do: 'settle' }, typed('a', '9'), typed('a', '99'), { do: 'cancel' }]);
    expect(state.cells).toEqual({ a: { text: '1', seen: 1 } });
    expect(typingAfter(state, { do: 'redo' }).cells).toEqual(state.cells);
  });

  it('does not bring back by undo what was recorded', () => {
    const state = after([
      typed('a', '1'),
      { do: 'settle' },
      typed('b', '2'),
      { do: 'forget', keys: ['a'] },
      { do: 'undo' },
    ]);
    expect(state.cells).toEqual({ b: { text: '2', seen: 1 } });
  });

  it('comes back to where it was after as many steps back as forth', () => {
    const change = fc.record({ key: fc.constantFrom('a', 'b', 'c'), text: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 20 }), (blocks) => {
        const start = startTyping({ a: { text: '0' } });
        const end = after(
          blocks.map((changes): TypingStep => ({ do: 'put', changes })),
          start,
        );
        const back = after(
          blocks.map((): TypingStep => ({ do: 'undo' })),
          end,
        );
        const again = after(
          blocks.map((): TypingStep => ({ do: 'redo' })),
          back,
        );
        expect(back.cells).toEqual(start.cells);
        expect(again.cells).toEqual(end.cells);
      }),
    );
  });
});
