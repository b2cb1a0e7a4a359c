// Texts of the diagnostics of the rules of the check.
import type { DiagnosticText } from '../diagnosticText.ts';
import { anchorRuleTexts } from './rulesAnchors.ts';
import { cardinalityRuleTexts } from './rulesCardinality.ts';
import { clusterRuleTexts } from './rulesClusters.ts';
import { figureRuleTexts } from './rulesFigures.ts';
import { sumRuleTexts } from './rulesSums.ts';

export const ruleTexts: Readonly<Record<string, DiagnosticText>> = {
  ...anchorRuleTexts,
  ...figureRuleTexts,
  ...sumRuleTexts,
  ...clusterRuleTexts,
  ...cardinalityRuleTexts,
};
