/**
 * What the tab keeps is written in turn: sealing takes its time, and a record that was begun later must be the one that
 * stays.
 *
 * @returns Does a piece of work in its turn and answers its result; one that fails holds up none after it.
 */
export function createTurns() {
  let queue: Promise<unknown> = Promise.resolve();
  return function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = queue.then(work);
    queue = run.catch(() => undefined);
    return run;
  };
}
