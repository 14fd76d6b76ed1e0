/** The browsers that are signed in. */
export default `
create table session (
  workspace_id uuid not null references workspace on delete cascade,
  session_hash text not null check (session_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (workspace_id, session_hash)
);
comment on table session is 'session_hash is the SHA-256 of what the browser has. One that was signed out expired at that moment.';
comment on column session.last_seen_at is 'Written at most once a day.';
`;
