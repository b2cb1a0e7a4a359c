// An explanation of a finding about figures: the finding stays, shown as explained, with who said so.
import type { Failure } from '#kernel/failure';
import type { ActingContext } from '../actingContext.ts';

export async function explainFinding(
  { store, actor }: ActingContext,
  { code, subject, text }: { readonly code: string; readonly subject: string; readonly text: string },
): Promise<{ readonly change: number } | Failure> {
  const note = {
    actor,
    action: 'explain',
    reason: text,
    subject: { kind: 'finding', id: `${code} ${subject}` },
  } as const;
  return store.write(note, async (writer) => {
    await writer.addExplanation(code, subject, text);
    return { change: writer.change };
  });
}
