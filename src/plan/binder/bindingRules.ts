// The rules that bind names to things; they run before the rules of the field.
import type { Rule } from '../rule.ts';
import { cyclicParent } from './cyclicParent.ts';
import { duplicateId } from './duplicateId.ts';
import { unresolvedId } from './unresolvedId.ts';

export const BINDING_RULES: readonly Rule[] = [duplicateId, unresolvedId, cyclicParent];
