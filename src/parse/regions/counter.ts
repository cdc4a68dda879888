/** Counts values, and how many of them are above or up to a limit. */
export class Counter {
  readonly #counts: Uint32Array;
  #all = 0;

  /** @param most The highest limit that is asked for. */
  constructor(most: number) {
    this.#counts = new Uint32Array(most + 2);
  }

  add(value: number): void {
    this.#counts[Math.min(value, this.#counts.length - 1)]!++;
    this.#all++;
  }

  upTo(limit: number): number {
    let sum = 0;
    for (let value = 0; value <= limit; value++) sum += this.#counts[value]!;
    return sum;
  }

  above(limit: number): number {
    return this.#all - this.upTo(limit);
  }
}
