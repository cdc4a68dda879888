/** Whose a temporary file or folder is: a process, and where its number means something. */
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { later } from '../later.js';

/**
 * Where numbers of processes are those of our own: containers may share a folder and not their processes. Linux has a name
 * for each such space; elsewhere a machine is one.
 */
export const processSpace = later(() => {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return hostname();
  }
});

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
