/** Builds what is out of date; says so on stderr. Resolves to whether anything was built. */
export function ensureBuilt(names?: readonly ('node' | 'renderer')[]): Promise<boolean>;
