import type {
  ApplicationId,
  Choices,
  EventId,
  Facts,
  NotToday,
  Profile,
  UnderstoodReply,
  WorkspaceKind,
} from '@fineline/core/api';
import type { ApplicationEvent, Mail } from '@fineline/core/application';
import type { MeetingRecord } from '@fineline/core/tell';
import type { ColumnType, Generated } from 'kysely';

/** Whose data it is: first in every key, named by every statement. */
export type WorkspaceId = string & { readonly [workspaceBrand]: true };
declare const workspaceBrand: unique symbol;
export const asWorkspaceId = (uuid: string): WorkspaceId => uuid as WorkspaceId;

export type DutyId = string & { readonly [dutyBrand]: true };
declare const dutyBrand: unique symbol;
export const asDutyId = (uuid: string): DutyId => uuid as DutyId;

/** What Kysely knows of the tables; `migrations/` makes them. JSON goes in as text, made by `json`. */
export interface Tables {
  workspace: {
    workspace_id: WorkspaceId;
    kind: WorkspaceKind;
    profile: Json<Profile> | null;
    choices: ColumnType<Choices, JsonText | undefined, JsonText>;
    created_at: Date;
  };
  application: {
    workspace_id: WorkspaceId;
    application_id: ApplicationId;
    version: number;
    facts: Json<Facts>;
    meetings: Json<MeetingRecord[]>;
    choices: ColumnType<Choices, JsonText | undefined, JsonText>;
    not_today: ColumnType<NotToday | null, JsonText | null | undefined, JsonText | null>;
    created_at: Date;
    changed_at: Date;
  };
  /** One line of an application's history, never changed: a later line about the same event takes its place. */
  event: {
    workspace_id: WorkspaceId;
    application_id: ApplicationId;
    seq: number;
    event_id: EventId;
    /** Null: the event is withdrawn. */
    body: Json<ApplicationEvent> | null;
    recorded_at: Date;
  };
  /** A browser that is signed in. */
  session: {
    workspace_id: WorkspaceId;
    /** SHA-256 of what the browser has, in hex. */
    session_hash: string;
    created_at: Date;
    last_seen_at: Date;
    expires_at: Date;
  };
  /** What the facts of an application were, version by version. */
  facts_revision: {
    workspace_id: WorkspaceId;
    application_id: ApplicationId;
    version: number;
    facts: Json<Facts>;
    recorded_at: Date;
  };
  /** A message that was not rightly understood when its reply was filed. */
  correction: {
    workspace_id: WorkspaceId;
    application_id: ApplicationId;
    /** The reply. */
    event_id: EventId;
    /** The new text of the message, and what else it was read with. */
    request: Json<Mail>;
    /** What was understood, and what was said instead. */
    read: Json<UnderstoodReply>;
    said: Json<UnderstoodReply>;
    recorded_at: Date;
  };
  /** Something to be done at a time. */
  duty: {
    workspace_id: WorkspaceId;
    duty_id: DutyId;
    kind: string;
    /** Unique in its workspace: so there is one daily back-up, however often it is asked for. */
    name: string | null;
    about: Json<unknown>;
    due_at: Date;
    /** No worker takes it before: it is due, a pause after a failure is over, or the lease of whoever has it ends. */
    not_before: Date;
    state: Generated<'pending' | 'done' | 'failed'>;
    /** Of whoever has it in hand. */
    claim: string | null;
    attempts: Generated<number>;
    /** A code, never a text. */
    last_error: string | null;
    created_at: Generated<Date>;
    changed_at: Generated<Date>;
  };
}

type Json<Value> = ColumnType<Value, JsonText, JsonText>;
/** JSON that PostgreSQL takes; only `json` makes it. */
export type JsonText = string & { readonly [jsonBrand]: true };
declare const jsonBrand: unique symbol;

/**
 * JSON for a `jsonb` column. PostgreSQL takes neither the character NUL nor half a surrogate pair, and pasted text has
 * both: the first is dropped, the second becomes the replacement character.
 */
export const json = (value: unknown): JsonText =>
  JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? cleanText(item) : item)) as JsonText;

/** A value as it comes back once it is kept. What is checked is this, so that nothing becomes wrong by being kept. */
export const asKept = (value: unknown): unknown => JSON.parse(json(value));

const cleanText = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
