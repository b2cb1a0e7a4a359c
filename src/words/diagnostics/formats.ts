// Texts of the diagnostics of reading files and tables.
import type { DiagnosticText } from '../diagnosticText.ts';

export const formatTexts: Readonly<Record<string, DiagnosticText>> = {};
