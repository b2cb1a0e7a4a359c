// Second schema: editions with what people write into them, the opinions on them, their drafts and their frozen files. Nothing of it is ever rewritten.

/** As in the first schema: checked at the end of the change, whose row is written last. */
const CHANGE = 'bigint not null references change deferrable initially deferred';
const ID = 'text collate "C"';

/** Statements in order; PostgreSQL 15 level. What the bytes of an edition follow from is json or a stored text: jsonb would reorder its keys. */
export const EDITIONS: readonly string[] = [
  `create table edition (
    id ${ID} primary key,
    definition json not null,
    change ${CHANGE}
  )`,
  // An edition stands where its last move went.
  `create table edition_move (
    edition ${ID} not null references edition,
    number integer not null,
    state text not null check (state in ('draft', 'opinions', 'approval', 'issued')),
    reason text,
    change ${CHANGE},
    primary key (edition, number)
  )`,

  `create table edition_paragraph (
    edition ${ID} not null references edition,
    slot ${ID} not null,
    language ${ID} not null,
    version integer not null,
    text text not null,
    scope text not null check (scope in ('internal', 'public')),
    department text,
    change ${CHANGE},
    primary key (edition, slot, language, version)
  )`,
  `create table edition_request (
    edition ${ID} not null references edition,
    number integer not null,
    slot ${ID} not null,
    department text not null,
    deadline date not null,
    note text,
    change ${CHANGE},
    primary key (edition, number)
  )`,

  `create table opinion (
    edition ${ID} not null references edition,
    number integer not null,
    giver text not null,
    slot ${ID},
    text text not null,
    change ${CHANGE},
    primary key (edition, number)
  )`,
  // Numbered within the edition; of one opinion the last answer counts.
  `create table opinion_answer (
    edition ${ID} not null,
    number integer not null,
    opinion integer not null,
    outcome text not null check (outcome in ('adopted', 'partly', 'not-adopted')),
    reason text not null,
    change ${CHANGE},
    primary key (edition, number),
    foreign key (edition, opinion) references opinion
  )`,

  // content: a JSON text.
  `create table edition_draft (
    edition ${ID} not null references edition,
    number integer not null check (number > 0),
    content text not null references blob,
    basis json not null,
    note text,
    change ${CHANGE},
    primary key (edition, number)
  )`,
  // digest: over the paths and hashes of its files, as that of a plan version.
  `create table edition_issue (
    edition ${ID} primary key references edition,
    issued_on date not null,
    content text not null references blob,
    basis json not null,
    digest text not null,
    change ${CHANGE}
  )`,
  `create table edition_file (
    edition ${ID} not null references edition_issue,
    path ${ID} not null,
    sha256 text not null references blob,
    bytes bigint not null,
    change ${CHANGE},
    primary key (edition, path)
  )`,

  ...[
    'edition',
    'edition_move',
    'edition_paragraph',
    'edition_request',
    'opinion',
    'opinion_answer',
    'edition_draft',
    'edition_issue',
    'edition_file',
  ].map(
    (table) =>
      `create trigger append_only before update or delete on ${table} for each row execute function refuse_rewriting()`,
  ),
];
