// End of a calendar day in a city's time zone, as an instant.
import { dateParts, type PlainDate } from '#kernel/plainDate';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Reading of the wall clock of `timeZone` at `instant`, as if it were UTC, milliseconds. */
function wallClock(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * First instant of the day after `date` in `timeZone` (IANA), ISO 8601 in UTC. Where clocks are put forward over midnight that is
 * the moment they are; where they are put back over it, the second midnight. Throws RangeError on a zone that is not known.
 */
export function endOfDay(date: PlainDate, timeZone: string): string {
  const { year, month, day } = dateParts(date);
  const midnight = Date.UTC(year, month - 1, day + 1);
  const candidates = [midnight - DAY, midnight + DAY]
    .map((near) => midnight - (wallClock(near, timeZone) - near))
    .sort((a, b) => a - b);
  const end = candidates.find((instant) => wallClock(instant, timeZone) >= midnight) ?? midnight;
  return new Date(end).toISOString();
}
