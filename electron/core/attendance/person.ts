/** The consent on which a person's face is stored. */
export interface Consent {
  /** What the consent rests on: a document number, `sample` for public-domain portraits, … */
  readonly reference: string;
  /** ISO 8601 instant at which it was recorded. */
  readonly at: string;
  /** Who recorded it. */
  readonly by: string;
  /** Version of the consent text that was shown. */
  readonly textVersion: string;
}

/** Somebody Rollcall knows. Everything here but `id` exists at rest only under the person's key. */
export interface Person {
  /** ULID, never reused. */
  readonly id: string;
  /** Any script, 1…200 characters. */
  readonly name: string;
  /** Text: leading zeros count. Unique among people who have one. */
  readonly badge: string | null;
  readonly department: string | null;
  readonly status: 'active' | 'left';
  readonly consent: Consent;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}
