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
  // The build asks for it. Nothing else may change the flag back: a thread that is still at a pattern would crash.
  if (!process.env['ARTICLE_CONVERT_WRITE_CACHE']) return;
  v8.setFlagsFromString('--regexp-tier-up');
  bundle.writeCache();
});
