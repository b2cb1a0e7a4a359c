// How values of the database become values here; one table for both databases, whose own habits differ.

const NUMBERS = { int8: 20, numeric: 1700, bytea: 17, date: 1082, timestamptz: 1184, json: 114, jsonb: 3802 } as const;

/** `2026-01-02 03:04:05.678+00` (session in UTC) as ISO 8601 with milliseconds. */
function instantOf(text: string): string {
  const match = /^(\S{10}) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (match === null) throw new Error(`not a time in UTC: ${text}`);
  const [, day, time, fraction = ''] = match;
  return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

/** bigint as a number (below 2^53), numeric and dates as their texts, times as ISO texts in UTC, JSON as its value. */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [NUMBERS.int8]: Number,
  [NUMBERS.numeric]: (text) => text,
  [NUMBERS.date]: (text) => text,
  [NUMBERS.timestamptz]: instantOf,
  [NUMBERS.json]: JSON.parse,
  [NUMBERS.jsonb]: JSON.parse,
  [NUMBERS.bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
};
