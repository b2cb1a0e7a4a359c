// Pictures of charts, kept by what they show: an edition has the same chart in its report and in a brief, in each of its scopes.
import type { Language } from '#kernel/language';
import type { Picture } from '#report/edition/docx/picture';
import type { ChartView } from '#views/description';
import { chartPicture } from './chartPicture.ts';

/** Some 60 KB each. */
const MOST_KEPT = 500;
const kept = new Map<string, Picture | undefined>();

export function drawnPicture(chart: ChartView, language: Language): Picture | undefined {
  const key = `${language} ${JSON.stringify(chart)}`;
  if (kept.has(key)) return kept.get(key);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  const picture = chartPicture(chart, language);
  kept.set(key, picture);
  return picture;
}
