// Tag of a row in a template of a round: what the row is about, hidden in its workbook, so that it is known when it comes back.
import { checksum } from '#kernel/checksum';
import { type Period, parsePeriod, periodText } from '#kernel/period';
import { isUnitId } from '#kernel/unit';
import type { RoundItem } from './round.ts';

/** First part of every tag; its number grows when tags are written in another way. */
export const ROUND_TAG = 'marshall-round-1';

export interface RoundTag {
  readonly round: string;
  readonly reporter: string;
  readonly period: Period;
  readonly item: Pick<RoundItem, 'indicator' | 'cluster' | 'unit'>;
  /** Revision of the reporter's own figure that the template shows; absent: none. */
  readonly seen?: number | undefined;
  /** Checksum of what the row's visible cells say it is about, by `labelChecksum`. */
  readonly labels: string;
}

/** The tag as one text without blanks, closed by a checksum of all before it. */
export function writeRoundTag(tag: RoundTag): string {
  const { indicator, cluster = '', unit } = tag.item;
  const seen = tag.seen === undefined ? '' : String(tag.seen);
  const text = [
    ROUND_TAG,
    tag.round,
    tag.reporter,
    periodText(tag.period),
    indicator,
    cluster,
    unit,
    seen,
    tag.labels,
  ].join('|');
  return `${text}|${checksum(text)}`;
}

/** The tag written in `text`, or undefined where it is none or was changed. */
export function readRoundTag(text: string): RoundTag | undefined {
  const plain = text.trim();
  const end = plain.lastIndexOf('|');
  if (end < 0 || checksum(plain.slice(0, end)) !== plain.slice(end + 1)) return undefined;
  const [
    mark,
    round = '',
    reporter = '',
    periodPart = '',
    indicator = '',
    cluster = '',
    unit = '',
    seen = '',
    labels = '',
  ] = plain.slice(0, end).split('|');
  const period = parsePeriod(periodPart);
  if (mark !== ROUND_TAG || period === undefined || !isUnitId(unit)) return undefined;
  const item = cluster === '' ? { indicator, unit } : { indicator, cluster, unit };
  const tag = { round, reporter, period, item, labels };
  return seen === '' ? tag : { ...tag, seen: Number(seen) };
}

const MAX_COMPARED = 1_000;

/** Checksum of labels as a reader sees them: neither width of signs nor blanks count, nor what is beyond 1,000 characters. */
export function labelChecksum(labels: readonly string[]): string {
  return checksum(labels.map((label) => label.slice(0, MAX_COMPARED).normalize('NFKC').replace(/\s/g, '')).join('|'));
}
