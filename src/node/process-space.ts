/** Whose a temporary file or folder is: a process, and where its number means something. Its name says so from the first moment. */
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { later } from '../later.js';

/**
 * Where numbers of processes are those of our own: containers may share a folder and not their processes. Linux has a name
 * for each such space; elsewhere a machine is one.
 */
const space = later(() => {
  try {
    return hash(readlinkSync('/proc/self/ns/pid'));
  } catch {
    return hash(hostname());
  }
});

/** Part of the name of what is ours: `SPACE-PID`. */
export const ownerMark = (): string => `${space()}-${process.pid}`;

/** How such a mark looks, as two groups of a pattern. */
export const ownerForm = '([\\da-f]{8})-(\\d+)';

/** Whether a process has ended, as far as that is known here. */
export const hasEnded = (among: string, pid: string): boolean => among === space() && !isRunning(Number(pid));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Eight hexadecimal digits. */
export const hexOf = (number: number): string => number.toString(16).padStart(8, '0');

/** FNV-1a. Node takes longer to load its cryptography than a short article takes. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193);
  return hexOf(value >>> 0);
}
