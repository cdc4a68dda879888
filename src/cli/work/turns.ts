/** Lets those who work at the same time do one thing in the order in which they came. */
export class Turns {
  #last = Promise.resolve();

  /** Takes the next turn: it comes when all before it have ended. */
  take(): { come: Promise<void>; end: () => void } {
    const come = this.#last;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#last = come.then(() => ended);
    return { come, end };
  }
}
