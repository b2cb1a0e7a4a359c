// A fault of form in a plan file, as a diagnostic; all are errors, since what is not understood is not in the plan.
import type { Diagnostic, Fix, MessageArgs, Span } from '#kernel/diagnostic';
import type { SyntaxCode } from './syntaxCodes.ts';

export function syntaxDiagnostic(code: SyntaxCode, span: Span, args: MessageArgs, fix?: string): Diagnostic {
  const repair: Fix | undefined = fix === undefined ? undefined : { span, text: fix };
  const found: Diagnostic = { code, severity: 'error', span, args, related: [] };
  return repair === undefined ? found : { ...found, fix: repair };
}
