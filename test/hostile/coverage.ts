/** Which code has run, as V8 counts it. */
import { Session } from 'node:inspector/promises';

/** Counts by blocks of one script, from the end of the last count on. */
export class Coverage {
  readonly #session = new Session();

  /** @param script How the address of the script ends. */
  constructor(readonly script: string) {}

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Blocks that ran since the last call, each with the magnitude of how often: once, a few times, many times. */
  async take(): Promise<string[]> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.endsWith(this.script));
    return ours.flatMap(({ functions }) =>
      functions.flatMap(({ ranges }) =>
        ranges
          .filter(({ count }) => count > 0)
          .map(
            ({ startOffset, endOffset, count }) =>
              `${startOffset}-${endOffset}:${Math.floor(Math.log2(count) / 2)}`,
          ),
      ),
    );
  }

  stop(): void {
    this.#session.disconnect();
  }
}
