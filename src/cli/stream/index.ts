/** `--stream`: documents as lines of JSON in, results as lines of JSON out, as engines that feed programs speak. */
import { createReadStream } from 'node:fs';
import { pMapIterable } from 'p-map';
import type { Format } from '../../emit/index.js';
import { FileError, messageOfFailure, UsageError } from '../failure.js';
import { cannotRead } from '../files.js';
import { checkSize } from '../limits.js';
import { Tally } from '../report/tally.js';
import { send } from '../streams.js';
import type { Converter } from '../work/converter.js';
import { jobsAtATime, jobsInHand, withConverter } from '../work/crew.js';
import type { Run } from '../work/shop.js';
import { failed, idOf, readLine, resultOf, type StreamLine, type StreamResult, textOf } from './document.js';
import { byteLines } from './lines.js';

/** Results that may wait for the one before them. More are not begun while nobody reads, so that memory stays constant. */
const waiting = 64;

/**
 * Converts documents until there are no more. A result keeps the place of its document.
 * @throws UsageError; FileError where the documents cannot be read.
 */
export async function runStream(
  inputs: readonly string[],
  formats: readonly Format[],
  run: Run,
): Promise<Tally> {
  checkInputs(inputs, run);
  const jobs = jobsAtATime(Infinity, formats, run.options);
  const concurrency = jobsInHand(jobs, formats, run.options);
  const tally = new Tally();
  await withConverter(jobs, formats, run, async (converter) => {
    const lines = linesOf(inputs[0], run);
    const results = pMapIterable(lines, (line) => convertLine(line, formats, converter, run), {
      concurrency,
      backpressure: concurrency + waiting,
    });
    for await (const result of results) {
      if (run.signal.aborted) break;
      if (!(await write(result, run))) break;
      tally.document(result);
    }
  });
  return tally;
}

/** @returns Whether anybody reads on. @throws FileError */
const write = (result: StreamResult, { process: { stdout } }: Run): Promise<boolean> =>
  send(stdout, `${JSON.stringify(result)}\n`).catch((error) => {
    throw FileError.of('cannot-write', 'Cannot write to standard output', error);
  });

function checkInputs(inputs: readonly string[], { process: { stdin } }: Run): void {
  if (inputs.length === 0 && stdin.isTTY)
    throw new UsageError('There is no input. Name a file of JSON lines, or see --help.');
  if (inputs.length > 1) throw new UsageError('--stream reads one file, or standard input.');
}

async function* linesOf(input: string | undefined, { process, signal }: Run): AsyncGenerator<StreamLine> {
  const source = input === undefined || input === '-' ? process.stdin : createReadStream(input);
  let number = 0;
  try {
    for await (const bytes of byteLines(source)) {
      number++;
      if (!isBlank(bytes)) yield { bytes, number };
    }
  } catch (error) {
    if (!signal.aborted) cannotRead(error);
  }
}

const isBlank = (bytes: Buffer) => bytes.length < 80 && bytes.toString('latin1').trim() === '';

async function convertLine(
  line: StreamLine,
  formats: readonly Format[],
  converter: Converter,
  { options }: Run,
): Promise<StreamResult> {
  let id: unknown = null;
  try {
    const content = readLine(line);
    id = idOf(content);
    const input = Buffer.from(textOf(content, line));
    checkSize(input.length, options.maxInput);
    const task = {
      ...options,
      to: formats.map(({ name }) => name),
      encoding: 'utf-8',
      path: `<line ${line.number}>`,
    };
    return resultOf(
      id,
      await converter.convert({ input, options: task, maxInput: options.maxInput }),
      formats,
    );
  } catch (error) {
    return failed(id, messageOfFailure(error));
  }
}
