/** What `bin` starts. */
import v8 = require('node:v8');
import bundle = require('./bundle.cjs');

/**
 * V8 compiles each pattern to bytecode first and to machine code the second time that it is asked. For patterns with
 * Unicode classes, of which we have many, machine code alone takes a third of the time. Flags belong to the code cache,
 * so this comes after the bundle has been read through it.
 */
v8.setFlagsFromString('--no-regexp-tier-up');

bundle.main(process).then(() => {
  v8.setFlagsFromString('--regexp-tier-up');
  // The build asks for it.
  if (process.env['ARTICLE_CONVERT_WRITE_CACHE']) bundle.writeCache();
});
