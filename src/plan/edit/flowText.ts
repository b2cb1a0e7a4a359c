// A raw form as YAML in flow style, on one line: `{ zh: 半导体, en: Semiconductors }`.
import type { EditValue } from '#model/planEdit';
import { yamlScalar } from '../syntax/scalarText.ts';

export function flowText(value: EditValue): string {
  if (typeof value === 'string') return yamlScalar(value);
  if (Array.isArray(value)) return `[${(value as readonly EditValue[]).map(flowText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, member]) => `${yamlScalar(key)}: ${flowText(member)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
