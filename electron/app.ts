import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import pino from 'pino';
import { z } from 'zod';
import type { Clock, Logger, Paths, Random } from './core/environment.ts';
import { UsageError } from './core/errors.ts';

/** Environment variables that Rollcall reads; everything else is ignored. */
const variablesSchema = z.object({
  ROLLCALL_DATA: z.string().min(1).optional(),
  ROLLCALL_MODELS: z.string().min(1).optional(),
  ROLLCALL_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

export interface AppOptions {
  /** Data folder; otherwise `ROLLCALL_DATA`, otherwise the platform's own. */
  readonly data?: string | undefined;
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

/** The wired application: what every window and every command works with. */
export interface App {
  readonly paths: Paths;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  /** Ends every service that was opened. */
  close(): Promise<void>;
}

/** The only composition root: configuration in, wired services out. */
export function openApp(options: AppOptions = {}): App {
  const parsed = variablesSchema.safeParse(options.variables ?? process.env);
  if (!parsed.success) throw new UsageError(z.prettifyError(parsed.error));
  const variables = parsed.data;
  const root = projectRoot();
  const data = options.data ?? variables.ROLLCALL_DATA;
  return {
    paths: {
      data: resolve(data ?? envPaths('rollcall', { suffix: '' }).data),
      models: resolve(variables.ROLLCALL_MODELS ?? join(root, 'models')),
      images: join(root, 'images'),
    },
    clock: {
      now: () => Date.now(),
      monotonic: () => performance.now(),
      zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    random: { bytes: (count) => randomBytes(count) },
    log: pino({ level: variables.ROLLCALL_LOG }, pino.destination({ dest: 2, sync: true })),
    close: () => Promise.resolve(),
  };
}

/** The folder that holds `models/`: above `dist/` in a clone, the resources folder when packaged. */
function projectRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'models', 'manifest.json'))) return folder;
  }
  return dirname(here);
}
