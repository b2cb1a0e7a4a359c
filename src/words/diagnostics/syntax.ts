// Texts of the diagnostics of plan files and their names.
import type { DiagnosticText } from '../diagnosticText.ts';

export const syntaxTexts: Readonly<Record<string, DiagnosticText>> = {};
