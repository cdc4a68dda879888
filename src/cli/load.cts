/**
 * Loads the bundle of the command through V8's code cache, which saves a third of its start. A cache that another
 * version of Node wrote is rejected by V8, and the bundle is compiled as usual.
 */
import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');

const bundle = path.join(__dirname, '..', 'command.cjs');
const cache = path.join(__dirname, '..', 'command.cache');

function readCache(): Buffer | undefined {
  try {
    return fs.readFileSync(cache);
  } catch {
    return undefined;
  }
}

const cachedData = readCache();
const script = new vm.Script(`(function(exports,require,module,__filename,__dirname){${fs.readFileSync(bundle, 'utf8')}\n})`, {
  filename: bundle,
  ...(cachedData && { cachedData }),
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const loaded = { exports: {} as { main(process: NodeJS.Process): Promise<void> } };
script.runInThisContext()(loaded.exports, require, loaded, bundle, path.dirname(bundle));

loaded.exports.main(process).then(() => {
  // Written by the build, after a run, so that the functions that start-up needs are in it.
  if (process.env['ARTICLE_CONVERT_WRITE_CACHE']) fs.writeFileSync(cache, script.createCachedData());
});
