/** What is to be done at a time, and who has it in hand. */
export default `
create table duty (
  workspace_id uuid not null references workspace on delete cascade,
  duty_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  name text check (length(name) between 1 and 200),
  about jsonb not null,
  due_at timestamptz not null,
  not_before timestamptz not null,
  state text not null default 'pending' check (state in ('pending', 'done', 'failed')),
  claim uuid check (claim is null or state = 'pending'),
  attempts integer not null default 0 check (attempts >= 0),
  last_error text check (last_error ~ '^[A-Za-z0-9_-]{1,64}$'),
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (workspace_id, duty_id),
  unique (workspace_id, name)
);
comment on column duty.not_before is 'No worker takes it before this: its due time, the end of a pause after a failure, or the end of the lease of whoever holds the claim. So a lease that has lapsed needs nobody to release it.';
comment on column duty.claim is 'Of whoever has it in hand: what carries another claim changes nothing.';
comment on column duty.last_error is 'A code, never a text: a text may quote what is private.';

create index duty_scan on duty (not_before, kind) where state = 'pending';
`;
