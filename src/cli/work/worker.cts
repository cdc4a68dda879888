/** What a worker thread of the pool runs. */
import threads = require('node:worker_threads');
import bundle = require('../bundle.cjs');

export = bundle.workerFor(threads.workerData);
