/**
 * Lets work on what the tab keeps be done one after the other: seals take their time, and what was begun later is to
 * stay.
 *
 * @returns Does a work in its turn, and answers what it came to; one that fails holds up none after it.
 */
export function createTurns() {
  let queue: Promise<unknown> = Promise.resolve();
  return function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = queue.then(work);
    queue = run.catch(() => undefined);
    return run;
  };
}
