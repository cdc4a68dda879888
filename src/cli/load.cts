/** What `bin` starts. */
import bundle = require('./bundle.cjs');

bundle.main(process).then(() => {
  // The build asks for it.
  if (process.env['ARTICLE_CONVERT_WRITE_CACHE']) bundle.writeCache();
});
