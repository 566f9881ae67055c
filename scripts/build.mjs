// Bundles the Node side into dist/ and stamps it with a hash of everything it was made from, so that
// nothing ever runs stale code. `ensureBuilt()` is what the launchers and the tests call.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** The bundles: what each is made from and how its freshness is known. */
const targets = {
  node: { folders: ['electron'], build: buildNode },
  renderer: { folders: ['renderer', 'electron/contracts'], build: buildRenderer },
};

/** Builds what is out of date; says so on stderr. Resolves to whether anything was built. */
export async function ensureBuilt(names = ['node']) {
  let built = false;
  for (const name of names) {
    const target = targets[name];
    const stamp = join(dist, `${name}.stamp`);
    const wanted = sourceHash(target.folders);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    process.stderr.write(`rollcall: building ${name} …\n`);
    rmSync(stamp, { force: true });
    mkdirSync(dist, { recursive: true });
    await target.build();
    writeFileSync(stamp, wanted);
    built = true;
  }
  return built;
}

/** Hash over the names and contents of all files that take part in a bundle. */
function sourceHash(folders) {
  const hash = createHash('sha256');
  const files = folders
    .flatMap((folder) => walk(folder))
    .concat('package-lock.json', 'scripts/build.mjs');
  for (const file of files.sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function walk(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

async function buildNode() {
  const { build } = await import('esbuild');
  const common = {
    bundle: true,
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'warning',
  };
  const entries = ['cli', 'host', 'main', 'vision/worker'].filter((e) =>
    existsSync(join(root, `electron/${e}.ts`)),
  );
  await build({
    ...common,
    absWorkingDir: root,
    entryPoints: entries.map((e) => `electron/${e}.ts`),
    outdir: 'dist',
    outbase: 'electron',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: 'linked',
  });
  if (existsSync(join(root, 'electron/preload.ts'))) {
    // A sandboxed preload script has to be CommonJS.
    await build({
      ...common,
      absWorkingDir: root,
      entryPoints: ['electron/preload.ts'],
      outfile: 'dist/preload.cjs',
      format: 'cjs',
    });
  }
}

async function buildRenderer() {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBuilt(
    existsSync(join(root, 'renderer/vite.config.ts')) ? ['node', 'renderer'] : ['node'],
  );
}
