/** What was read of a message, and what its reader said instead. */
export default `
create table correction (
  workspace_id uuid not null,
  application_id uuid not null,
  event_id uuid not null,
  request jsonb not null,
  read jsonb not null,
  said jsonb not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, application_id, event_id),
  foreign key (workspace_id, application_id) references application on delete cascade
);
comment on table correction is 'Of the reply event_id: the message, what was read and what the person said. It counts as long as the reply stands.';
`;
