// Numbers of series: what figures are of, looked up once a write and added where they are new.
import { isMissing } from '#kernel/missing';
import type { Observation } from '#model/observation';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';

const PARTS = ['indicator', 'place', 'cluster', 'nature', 'origin', 'price_basis'] as const;
type SeriesKey = readonly [string, string, string, string, string, string];

const keyOf = ({ indicator, place, cluster, nature, origin, priceBasis }: Observation): SeriesKey => [
  indicator,
  place,
  cluster ?? '',
  nature,
  origin,
  isMissing(priceBasis) ? '' : priceBasis,
];

const COLUMNS = sql.raw(PARTS.join(', '));
const SAME = sql.raw(
  `(${PARTS.map((part) => `s.${part}`).join(', ')}) = (${PARTS.map((part) => `k.${part}`).join(', ')})`,
);

const keysAsRows = (keys: readonly SeriesKey[]) => {
  const columns = PARTS.map((_, part) => sql`${keys.map((key) => key[part])}::text[]`);
  return sql`unnest(${sql.join(columns)}) with ordinality as k (${COLUMNS}, no)`;
};

export class SeriesNumbers {
  readonly #session: Session;
  readonly #numbers = new Map<string, number>();
  #unknown = new Map<string, SeriesKey>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Text of the series of an observation, to ask for its number by. */
  textOf(observation: Observation): string {
    const key = keyOf(observation);
    const text = key.join('\0');
    if (!this.#numbers.has(text)) this.#unknown.set(text, key);
    return text;
  }

  /** Number of each series, by a text of `textOf`; undefined where there is no such series and `add` is false. */
  async of(texts: readonly string[], add: boolean): Promise<readonly (number | undefined)[]> {
    const unknown = this.#unknown;
    this.#unknown = new Map();
    if (unknown.size > 0) await this.#learn(unknown, add);
    return texts.map((text) => this.#numbers.get(text));
  }

  async #learn(unknown: ReadonlyMap<string, SeriesKey>, add: boolean): Promise<void> {
    const known = sql`
      select k.*, s.id from ${keysAsRows([...unknown.values()])} left join series s on ${SAME}`;
    const numbered = add
      ? sql`with known as materialized (${known}),
        numbered as materialized (
          select *, coalesce(id, nextval((select pg_get_serial_sequence('series', 'id')::regclass)))::integer as number from known),
        added as (
          insert into series (id, ${COLUMNS}) select number, ${COLUMNS} from numbered where id is null order by no)
        select no, number from numbered`
      : sql`select no, id as number from (${known}) known where id is not null`;
    const { rows: found } = await sql<{ no: number; number: number }>`${numbered}`.execute(this.#session.db);
    const texts = [...unknown.keys()];
    for (const { no, number } of found) this.#numbers.set(texts[no - 1] ?? '', number);
  }
}
