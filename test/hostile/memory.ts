/** Memory of a process and of those that it started (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  pid: number;
  parent: number;
  /** Resident memory of its own, in MB: pages that are shared with others are left out. */
  own: number;
}

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const [, parent] = read(`/proc/${name}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ');
      const [, resident, shared] = read(`/proc/${name}/statm`).split(' ').map(Number);
      return { pid: Number(name), parent: Number(parent), own: ((resident ?? 0) - (shared ?? 0)) / 256 };
    });
}

/** Megabytes of a process, and of all below it together. */
export function memoryOf(pid: number): { own: number; below: number } {
  const all = processes();
  const own = all.find((one) => one.pid === pid)?.own ?? 0;
  let below = 0;
  const parents = [pid];
  for (const parent of parents)
    for (const child of all)
      if (child.parent === parent) {
        parents.push(child.pid);
        below += child.own;
      }
  return { own: Math.round(own), below: Math.round(below) };
}

/** How much more the last third of some figures is than the third before it, as a factor. */
export function growth(figures: readonly number[]): number {
  const third = Math.ceil(figures.length / 3);
  const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / part.length;
  return Number((mean(figures.slice(-third)) / mean(figures.slice(-2 * third, -third))).toFixed(3));
}
