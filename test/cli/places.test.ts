import { expect, it } from 'vitest';
import { Places } from '../../src/cli/work/places.js';

it('lets so many work at a time, the next when one has ended, also by a failure', async () => {
  const places = new Places(2);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const work = (index: number) =>
    places.use(async () => {
      begun.push(index);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (index === 0) throw new Error('ours');
    });
  const all = [0, 1, 2, 3].map((index) => work(index).catch((error: Error) => error.message));
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  await turn();
  expect(begun).toEqual([0, 1]);
  ends[0]!();
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  for (const end of ends) end();
  await turn();
  for (const end of ends) end();
  expect(await Promise.all(all)).toEqual(['ours', undefined, undefined, undefined]);
});
