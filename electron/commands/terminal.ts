import { createInterface } from 'node:readline/promises';
import { messageOf, RollcallError, UsageError } from '../core/errors.ts';

/** Exit codes of the command line: all done, some inputs failed, wrong usage or configuration. */
export const exitCodes = { done: 0, someFailed: 1, usage: 2 } as const;

/** Where a command reads and writes: results on stdout, everything said to people on stderr. */
export interface Terminal {
  /** One JSON object as one line on stdout. */
  json(value: unknown): void;
  /** One line of a result for people on stdout. */
  print(text: string): void;
  /** One line for people on stderr: progress, warnings, counts. */
  note(text: string): void;
  /** Whether a person sits in front of it (both stdin and stderr are terminals). */
  readonly interactive: boolean;
  /** Asks a person; call only when `interactive`. */
  ask(question: string): Promise<string>;
  /** Marks that an input failed: the process ends with 1 unless something worse happens. */
  fail(): void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    json: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    interactive: process.stdin.isTTY && process.stderr.isTTY,
    ask: async (question) => {
      const lines = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return (await lines.question(question)).trim();
      } finally {
        lines.close();
      }
    },
    fail: () => void (process.exitCode ??= exitCodes.someFailed),
  };
}

/** What a failed input looks like in `--json`: `{"code","message"}` plus `hint` where there is one. */
export function errorForJson(thrown: unknown): { code: string; message: string; hint?: string } {
  if (!(thrown instanceof RollcallError)) return { code: 'unexpected', message: messageOf(thrown) };
  const { code, message, hint } = thrown;
  return hint === undefined ? { code, message } : { code, message, hint };
}

/** Tells a person what went wrong and sets the exit code. */
export function reportFailure(terminal: Terminal, thrown: unknown): void {
  const { message, hint } = errorForJson(thrown);
  terminal.note(`rollcall: ${message}`);
  if (hint !== undefined) terminal.note(`  ${hint}`);
  if (process.env['ROLLCALL_DEBUG'] && thrown instanceof Error) terminal.note(thrown.stack ?? '');
  process.exitCode = thrown instanceof UsageError ? exitCodes.usage : exitCodes.someFailed;
}
