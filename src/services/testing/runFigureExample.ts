// Runs the example of a rule on figures: its plan read, its tables brought in, validated as an import is.
import type { Diagnostic } from '#kernel/diagnostic';
import type { FigureExample } from '#ingest/validation/figureRule';
import { validateFigures } from '#ingest/validation/validateFigures';
import { encodeUtf8 } from '#plan/syntax/encodeUtf8';
import { parsePlan } from '#plan/syntax/parsePlan';
import { exampleEvidence } from '#plan/testing/exampleEvidence';
import { EXAMPLE_WORKSPACE } from '#plan/testing/exampleWorkspace';

const TABLE = 'data/observations.csv';

export function runFigureExample(
  { files, known }: FigureExample,
  scope: 'workspace' | 'incoming' = 'incoming',
): readonly Diagnostic[] {
  const read = Object.entries({ 'marshall.yaml': EXAMPLE_WORKSPACE, ...files }).map(([path, text]) => ({
    path,
    bytes: encodeUtf8(text),
  }));
  const { book, diagnostics, locate } = parsePlan(read, []);
  if (book === undefined || diagnostics.length > 0) throw new Error(`the plan of an example is at fault`);
  const incoming = exampleEvidence(read);
  const before =
    known === undefined ? [] : exampleEvidence([{ path: TABLE, bytes: encodeUtf8(known) }]).evidence.observations;
  return validateFigures(incoming.evidence.observations, before, {
    book,
    scope,
    locate: (ref) => (ref.file === TABLE ? incoming.locate(ref) : locate(ref)),
  });
}
