/** Workspaces, applications and their history. */
export default `
create table workspace (
  workspace_id uuid primary key,
  kind text not null check (kind in ('own', 'sample')),
  profile jsonb,
  created_at timestamptz not null
);

create table application (
  workspace_id uuid not null references workspace on delete cascade,
  application_id uuid not null,
  version integer not null check (version > 0),
  facts jsonb not null,
  meetings jsonb not null,
  playbook text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (workspace_id, application_id)
);

create table event (
  workspace_id uuid not null,
  application_id uuid not null,
  seq integer not null check (seq > 0),
  event_id uuid not null,
  body jsonb,
  recorded_at timestamptz not null,
  primary key (workspace_id, application_id, seq),
  foreign key (workspace_id, application_id) references application on delete cascade
);
comment on table event is 'Append-only. The line with the highest seq of an event_id stands; a null body withdraws it.';

create table facts_revision (
  workspace_id uuid not null,
  application_id uuid not null,
  version integer not null,
  facts jsonb not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, application_id, version),
  foreign key (workspace_id, application_id) references application on delete cascade
);
comment on table facts_revision is 'Append-only. What the facts of an application were from this version on.';
`;
