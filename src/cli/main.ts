/** Entry of the bundle that the command runs. */
import { run } from './run.js';

declare const VERSION: string;

/** Runs the command and ends the process with its exit code. */
export async function main(process: NodeJS.Process): Promise<void> {
  // A reader that has had enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await run(process, VERSION);
}
