// All codes of the check: of the form of plan files, of their names, and of the rules; one page and one text each.
import { BINDING_RULES } from './binder/bindingRules.ts';
import { RULES } from './rules/index.ts';
import { SYNTAX_CODES } from './syntax/syntaxCodes.ts';

export const CODES: readonly string[] = [
  ...SYNTAX_CODES,
  'further-findings',
  ...BINDING_RULES.map(({ code }) => code),
  ...RULES.map(({ code }) => code),
];
