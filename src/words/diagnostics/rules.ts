// Texts of the diagnostics of the rules of the check.
import type { DiagnosticText } from '../diagnosticText.ts';

export const ruleTexts: Readonly<Record<string, DiagnosticText>> = {};
