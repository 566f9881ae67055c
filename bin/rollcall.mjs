#!/usr/bin/env node
// The command line from a clone or an installed package: builds what is out of date, then runs it.
import { existsSync } from 'node:fs';

const scripts = new URL('../scripts/build.mjs', import.meta.url);
// A packaged application has no sources and nothing to rebuild.
if (existsSync(scripts)) await (await import(scripts.href)).ensureBuilt(['node']);
await import(new URL('../dist/cli.js', import.meta.url).href);
