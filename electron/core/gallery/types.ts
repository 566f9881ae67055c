/** A stored reference of one person: an embedding with where it came from. */
export interface Template {
  /** ULID. */
  readonly id: string;
  readonly personId: string;
  /** Recogniser the embedding belongs to; never compared with another one. */
  readonly recogniser: string;
  readonly variant: string;
  /** Unit-length vector. */
  readonly embedding: Float32Array;
  /** ISO 8601 instant. */
  readonly enrolledAt: string;
  /** SHA-256 (hex) of the photo's bytes: the same photo is never enrolled twice. */
  readonly photo: string;
  /** File name or capture label a person would recognise, e.g. `obama.jpg`. */
  readonly label: string;
}

/** The answer of the gallery for one person. */
export interface Candidate {
  readonly personId: string;
  /** Squared Euclidean distance, 0…4 for unit vectors. */
  readonly distance: number;
}
