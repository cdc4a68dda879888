/** What `bin` starts. */
import v8 = require('node:v8');
import bundle = require('./bundle.cjs');

const isForBuild = Boolean(process.env['ARTICLE_CONVERT_WRITE_CACHE']);

/** What begins the options of runs over many inputs, which threads convert. */
const forMany = ['-r', '-j', '-0', '--recursive', '--jobs', '--files-from', '--stream'];
/** Fewest arguments of such a run without these options. */
const many = 12;
const isForFew =
  process.argv.length < many &&
  !process.argv.some((argument) => forMany.some((option) => argument.startsWith(option)));

// V8 compiles each pattern to bytecode first and to machine code the second time that it is asked. For those with Unicode
// classes, of which we have many, machine code alone takes half of the time: 30 ms of a short article. The flag is set
// once, after the bundle has been read through its code cache, whose validity depends on it, and before any of our
// patterns is asked: where it changes later, the process may crash. Threads would not take the cache any more.
if (isForFew && !isForBuild) {
  // Node loads its clock when it is first asked, and after the flag without its own code cache.
  performance.now();
  v8.setFlagsFromString('--no-regexp-tier-up');
}

bundle.main(process).then(() => {
  // The build asks for it.
  if (isForBuild) bundle.writeCache();
});
