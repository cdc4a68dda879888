/** Entry of the bundle that the command runs. */
import { run } from './run.js';

export { workerFor } from './work/converter.js';

declare const VERSION: string;

/** Runs the command. The process ends by itself when all that was written has left it, with this exit code. */
export async function main(process: NodeJS.Process): Promise<void> {
  process.exitCode = await run(process, VERSION);
}
