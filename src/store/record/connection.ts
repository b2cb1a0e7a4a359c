// Connection to the record's database, embedded or on a server: what everything above it is written against.

export interface Answer {
  readonly command: string;
  readonly rowCount: number;
  readonly rows: Record<string, unknown>[];
}

/** One session, lent to one holder at a time. */
export interface Connection {
  query(text: string, parameters: readonly unknown[]): Promise<Answer>;
  /** Several statements without parameters, in one round trip. */
  script(text: string): Promise<void>;
  /** `rows` in the text format of COPY. */
  copy(table: string, columns: readonly string[], rows: Uint8Array): Promise<void>;
  /** `broken`: the session is in no known state and must not be lent again. */
  release(broken?: boolean): void;
}

export interface Database {
  readonly kind: 'embedded' | 'server';
  /** Waits until a session is free. */
  connect(): Promise<Connection>;
  close(): Promise<void>;
}
