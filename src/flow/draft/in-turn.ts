let queue: Promise<unknown> = Promise.resolve();

/**
 * Works on what the tab keeps, one after the other: seals take their time, and what was begun later is to stay.
 *
 * @returns What the work came to, or its error; the next begins either way.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const run = queue.then(work);
  queue = run.catch(() => undefined);
  return run;
}
