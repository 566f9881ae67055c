/**
 * The one error class of the core. `code` is stable and machine-readable (kebab-case, e.g.
 * `model-missing`), `message` names the file or thing concerned, `hint` tells a person what to do next.
 */
export class RollcallError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'RollcallError';
    this.code = code;
    this.hint = options.hint;
  }
}

/** Wrong usage or configuration: the command line ends with exit code 2. */
export class UsageError extends RollcallError {
  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super('usage', message, options);
    this.name = 'UsageError';
  }
}

/** The message of anything that was thrown (some native libraries throw strings). */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Node's errno code (`ENOENT`, `ENOSPC`, …) of a thrown value, if it has one. */
export function errnoOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
