/** The recipes of the README for several processes and machines, run as they stand there with the real programs. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { bin, clean, filesIn, folder } from './command.js';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** The one block of the README with these words in it, without its comments. */
function recipe(words: string): string {
  const blocks = [...readme.matchAll(/```(?:sh|make)\n([\s\S]*?)```/g)].map(([, block]) => block!);
  const found = blocks.filter((block) => block.includes(words));
  expect(found, `recipes with ${words}`).toHaveLength(1);
  return found[0]!.replace(/^#.*\n/gm, '');
}

/** A folder with the command on a path of its own, and what runs a script in it. */
function place(files: Record<string, string>) {
  const cwd = folder(files);
  const programs = folder();
  symlinkSync(bin, join(programs, 'article-convert'));
  const path = [programs, process.env.PATH].join(delimiter);
  const sh = (script: string) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    });
    return { status, stdout, stderr };
  };
  return { cwd, path, sh };
}

const texts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`texts/${index}.txt`, clean]));
const books = (count: number) =>
  Object.keys(texts(count)).map((name) => name.replace(/\d+\.txt/, (file) => file.replace('txt', 'epub')));

const documents = (count: number) =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: clean })}\n`).join('');

function expectResults(cwd: string, count: number): void {
  const results = readFileSync(join(cwd, 'results.jsonl'), 'utf8').trimEnd().split('\n');
  const ids = results.map((line) => {
    const { id, status } = JSON.parse(line);
    expect(status).toBe('converted');
    return id;
  });
  expect(ids).toEqual(Array.from({ length: count }, (_, id) => id));
}

it.skipIf(!has('xargs'))('xargs -P', () => {
  const { cwd, sh } = place(texts(30));
  expect(sh(recipe('xargs -0 -P'))).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(filesIn(join(cwd, 'books'))).toEqual(
    books(30)
      .map((name) => name.slice('texts/'.length))
      .sort(),
  );
});

it.skipIf(!has('xargs'))('xargs tells of failures, and does the rest', () => {
  const { cwd, sh } = place({ ...texts(8), 'texts/broken.txt': '' });
  const { status, stderr } = sh(recipe('xargs -0 -P'));
  expect(status).toBe(123);
  expect(stderr).toContain('broken.txt: error: ');
  expect(filesIn(join(cwd, 'books'))).toHaveLength(8);
});

it.skipIf(!has('make'))('make -j converts what changed, and nothing else', () => {
  const { cwd, sh } = place({ ...texts(4), Makefile: recipe('%.epub: %.txt') });
  const first = sh('make -j 4 -s');
  expect(first).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(filesIn(cwd).filter((name) => name.endsWith('.epub'))).toEqual(books(4));
  expect(sh('touch -d "+1 minute" texts/2.txt; make -j 4 -n').stdout.match(/\d\.epub/g)).toEqual(['2.epub']);
});

it.skipIf(!has('parallel'))('GNU parallel --pipe', { timeout: 60_000 }, () => {
  const { cwd, sh } = place({ 'documents.jsonl': documents(600) });
  expect(sh(recipe('parallel -k --pipe').replace('--block 10M', '--block 100k'))).toMatchObject({
    status: 0,
    stdout: '',
  });
  expectResults(cwd, 600);
});

it.skipIf(!['parallel', 'sshd', 'ssh', 'ssh-keygen'].every(has))(
  'GNU parallel over ssh, to a server of the test’s own',
  { timeout: 60_000 },
  async () => {
    const { cwd, path, sh } = place({ 'documents.jsonl': documents(200) });
    const login = await startServer(path);
    const script = recipe('--sshlogin')
      .replace('worker1,worker2', `'${login}'`)
      .replace('--block 10M', '--block 50k');
    expect(sh(script)).toMatchObject({ status: 0, stdout: '' });
    expectResults(cwd, 200);
  },
);

/** Starts an sshd on the loopback. Gives the command that logs in to it. */
async function startServer(path: string): Promise<string> {
  const home = folder();
  const key = (name: string) => {
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, name)]);
    return join(home, name);
  };
  const [host, mine] = [key('host'), key('mine')];
  const port = await freePort();
  writeFileSync(
    join(home, 'config'),
    [
      `ListenAddress 127.0.0.1:${port}`,
      `HostKey ${host}`,
      `AuthorizedKeysFile ${mine}.pub`,
      'StrictModes no',
      'PidFile none',
      'UsePAM no',
      'PermitRootLogin yes',
      `SetEnv PATH=${path}`,
    ].join('\n'),
  );
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const sshd = spawnSync('sh', ['-c', 'command -v sshd'], { encoding: 'utf8' }).stdout.trim();
  const server = spawn(sshd, ['-D', '-e', '-f', join(home, 'config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void server.kill());
  await new Promise((resolve, reject) => {
    server.stderr.once('data', resolve);
    server.once('exit', () => reject(new Error('sshd ended')));
  });
  const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR'];
  return `ssh -p ${port} -i ${mine} ${options.map((option) => `-o ${option}`).join(' ')} ${userInfo().username}@127.0.0.1`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
