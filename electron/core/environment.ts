/** What the core needs from the outside world; passed in, never imported, so that tests decide it. */

/** Source of the current time. */
export interface Clock {
  /** Milliseconds since the Unix epoch, as `Date.now()`. May jump when somebody sets the clock. */
  now(): number;
  /** Monotonic milliseconds, as `performance.now()`. Never jumps; for measuring only. */
  monotonic(): number;
  /** IANA zone in force for local dates, e.g. `Europe/Berlin`. */
  zone(): string;
}

/** Source of random bytes and numbers. */
export interface Random {
  /** `count` bytes from a cryptographic source. */
  bytes(count: number): Uint8Array;
}

/** Structured log. No biometric data at any level, no names at `info` and above. */
export interface Logger {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Where things lie on this machine. All absolute. */
export interface Paths {
  /** The site's data: gallery, journal, keys, settings. */
  readonly data: string;
  /** Shipped weights and `manifest.json`. */
  readonly models: string;
  /** The people database, `images/<person>/*.jpg`. */
  readonly images: string;
}
