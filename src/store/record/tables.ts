// Tables of the record as the query library sees them; the columns of migrations/.
import type { ColumnType, Generated } from './sql.ts';

/** bigint comes back as a number (below 2^53), numeric and dates as their texts, timestamps as ISO texts in UTC, on both databases. */
type Json = ColumnType<unknown, string, string>;
type At = ColumnType<string, string, string>;

export interface Tables {
  meta: { key: string; value: string };
  change: {
    seq: number;
    at: At;
    actor: string;
    action: string;
    subject_kind: string;
    subject_id: string;
    reason: string | null;
    details: Json;
    undoes: number | null;
  };
  blob: { sha256: string; bytes: Uint8Array };
  plan_version: { number: number; digest: string; origin: string; base: number | null; change: number };
  plan_file: { version: number; path: string; sha256: string };
  draft: {
    id: Generated<number>;
    base: number;
    state: Generated<string>;
    revision: Generated<number>;
    opened: number;
    closed: number | null;
  };
  draft_edit: {
    draft: number;
    seq: number;
    edit: Json;
    file: string;
    before_sha256: string | null;
    after_sha256: string;
    undone: Generated<boolean>;
    change: number;
  };
  source: { id: string; revision: number; title: string; address: string | null; class: string; change: number };
  series: {
    id: Generated<number>;
    indicator: string;
    place: string;
    cluster: string;
    nature: string;
    origin: string;
    price_basis: string;
  };
  import: {
    id: Generated<number>;
    file: string;
    sha256: string;
    mapping_sha256: string;
    bytes: number;
    row_count: number;
    added: number;
    revised: number;
    unchanged: number;
    refused: number;
    change: number;
  };
  refusal: {
    import: number;
    no: number;
    sheet: string | null;
    row_no: number;
    code: string;
    args: Json;
    cells: Json;
  };
  observation: {
    id: string;
    revision: number;
    series: number;
    period: string;
    period_end: string;
    value: string | null;
    missing: string | null;
    missing_detail: string | null;
    unit: string | null;
    comparator: string;
    printed: string | null;
    published: string | null;
    finality: string | null;
    source: string | null;
    note: Json | null;
    anchor: Json | null;
    scope: string;
    embargo: string | null;
    retracted: boolean;
    reason: string | null;
    import: number | null;
    row_no: number | null;
    change: number;
  };
  tally: { change: number; indicator: string; figures: number; vintages: number };
  round: { id: string; definition: Json; opened: number; closed: number | null };
  submission: {
    id: Generated<number>;
    round: string;
    reporter: string;
    file: string;
    sha256: string;
    entries: Json;
    diagnostics: Json;
    state: Generated<string>;
    reason: string | null;
    change: number;
    reviewed: number | null;
  };
  explanation: { code: string; subject: string; text: string; change: number };
  edition: { id: string; definition: Json; change: number };
  edition_move: { edition: string; number: number; state: string; reason: string | null; change: number };
  edition_paragraph: {
    edition: string;
    slot: string;
    language: string;
    version: number;
    text: string;
    scope: string;
    department: string | null;
    change: number;
  };
  edition_request: {
    edition: string;
    number: number;
    slot: string;
    department: string;
    deadline: string;
    note: string | null;
    change: number;
  };
  opinion: {
    edition: string;
    number: number;
    giver: string;
    slot: string | null;
    text: string;
    change: number;
  };
  opinion_answer: {
    edition: string;
    number: number;
    opinion: number;
    outcome: string;
    reason: string;
    change: number;
  };
  edition_draft: {
    edition: string;
    number: number;
    content: string;
    basis: Json;
    note: string | null;
    change: number;
  };
  edition_issue: {
    edition: string;
    issued_on: string;
    content: string;
    basis: Json;
    digest: string;
    change: number;
  };
  edition_file: { edition: string; path: string; sha256: string; bytes: number; change: number };
  entry_draft: { key: string; actor: string; content: Json; revision: number; saved: At };
}
