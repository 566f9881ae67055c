import { ensureBuilt } from '../scripts/build.mjs';

/** Vitest's global set-up: tests that start processes run the same bundle a person runs. */
export default async function buildOnce(): Promise<void> {
  await ensureBuilt(['node']);
}
