/**
 * Loads the bundle of the command through V8's code cache, which saves a third of its start. A cache that another
 * version of Node wrote is rejected by V8, and the bundle is compiled as usual.
 */
import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');

const folder = path.join(__dirname, '..');
const bundle = path.join(folder, 'command.cjs');
const cache = path.join(folder, 'command.cache');

/** What the bundle exports; see `main.ts`. */
interface Exports {
  main(process: NodeJS.Process): Promise<void>;
  workerFor(sources: unknown): (task: unknown) => Promise<unknown>;
}

const cachedData = readCache();
// The build writes it in ASCII. It calls require() where its sources say import(): in a script of this kind the promise never settles.
const script = new vm.Script(fs.readFileSync(bundle, 'latin1'), {
  filename: bundle,
  ...(cachedData && { cachedData }),
});
const loaded = { exports: {} as Exports };
script.runInThisContext()(loaded.exports, require, loaded, bundle, folder);

function readCache(): Buffer | undefined {
  try {
    return fs.readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** Writes the cache, after a conversion: a function that has run is in it, one that has not is not. */
function writeCache(): void {
  fs.writeFileSync(cache, script.createCachedData());
}

export = { ...loaded.exports, writeCache };
