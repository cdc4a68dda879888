#!/usr/bin/env node
// CommonJS (see package.json beside this): the loader of ES modules takes a tenth of the time that Node takes to start.
require('../dist/cli/load.cjs');
