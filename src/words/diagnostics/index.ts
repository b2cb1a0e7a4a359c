// All diagnostic texts by code.
import type { DiagnosticText } from '../diagnosticText.ts';
import { figureTexts } from './figures.ts';
import { formatTexts } from './formats.ts';
import { recordTexts } from './record.ts';
import { returnedTexts } from './returned.ts';
import { syntaxTexts } from './syntax.ts';
import { ruleTexts } from './rules.ts';
import { workspaceTexts } from './workspace.ts';

export const DIAGNOSTIC_TEXTS: Readonly<Record<string, DiagnosticText>> = {
  ...formatTexts,
  ...recordTexts,
  ...returnedTexts,
  ...syntaxTexts,
  ...ruleTexts,
  ...workspaceTexts,
  ...figureTexts,
};
