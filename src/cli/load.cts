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

function readCache(): Buffer | undefined {
  try {
    return fs.readFileSync(cache);
  } catch {
    return undefined;
  }
}

const cachedData = readCache();
// The bundle calls require() where its sources say import(): in a script of this kind the promise never settles.
const script = new vm.Script(
  `(function(exports,require,module,__filename,__dirname){${fs.readFileSync(bundle, 'utf8')}\n})`,
  { filename: bundle, ...(cachedData && { cachedData }) },
);
const loaded = { exports: {} as { main(process: NodeJS.Process): Promise<void> } };
script.runInThisContext()(loaded.exports, require, loaded, bundle, folder);

loaded.exports.main(process).then(() => {
  // The build asks for it, after a conversion: a function that has run is in the cache, one that has not is not.
  if (process.env['ARTICLE_CONVERT_WRITE_CACHE']) fs.writeFileSync(cache, script.createCachedData());
});
