import type { Consent, Person } from '../attendance/person.ts';
import type { Template } from '../gallery/types.ts';

/** What is needed to enter somebody. */
export interface NewPerson {
  readonly name: string;
  readonly badge?: string | null;
  readonly department?: string | null;
  readonly consent: Consent;
}

/**
 * People and their templates on disk. Every writing call resolves only after the data is durable
 * (fsync of file and folder); a failed call has changed nothing.
 */
export interface PeopleStore {
  list(): Promise<Person[]>;
  get(id: string): Promise<Person | null>;
  add(person: NewPerson): Promise<Person>;
  update(id: string, change: Partial<Omit<Person, 'id' | 'createdAt'>>): Promise<Person>;
  /** Removes the person and all their templates. */
  remove(id: string): Promise<void>;
  /** Templates of one recogniser, or of all. */
  templates(filter?: { recogniser?: string; personId?: string }): Promise<Template[]>;
  addTemplates(templates: readonly Template[]): Promise<void>;
  removeTemplates(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** One line of the journal. `hash` = SHA-256 over the canonical JSON of the other fields. */
export interface JournalRecord<E = JournalEvent> {
  /** 1, 2, 3 … without gaps over the whole journal. */
  readonly seq: number;
  /** ISO 8601 instant (UTC) at which it was written. */
  readonly at: string;
  /** Hash of the record before it; 64 zeros for the first. */
  readonly prev: string;
  readonly event: E;
  readonly hash: string;
}

/** Anything that happened: `type` says what, the rest is validated by the owner of the type. */
export interface JournalEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The append-only journal, `journal/YYYY-MM.jsonl` by the UTC month of `at`. */
export interface Journal {
  /** Resolves after fsync; calls that wait together share one fsync. */
  append(event: JournalEvent): Promise<JournalRecord>;
  /** Records in order of `seq`, read from disk; `months` (`YYYY-MM`) limits what is read. */
  records(range?: { afterSeq?: number; months?: readonly string[] }): AsyncIterable<JournalRecord>;
  /** Last acknowledged record. */
  head(): { seq: number; hash: string };
  /** A named derived state kept beside the journal, checksummed; ignored when it does not fit the head. */
  loadSnapshot(name: string): Promise<{ seq: number; state: unknown } | null>;
  saveSnapshot(name: string, seq: number, state: unknown): Promise<void>;
  close(): Promise<void>;
}
