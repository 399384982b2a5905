/** Waiting and deadlines, in milliseconds. */
export type Timers = {
  /** Calls back once, unless the returned function is called before. */
  after: (milliseconds: number, callback: () => void) => () => void;
  /** Resolves after a pause. */
  sleep: (milliseconds: number) => Promise<void>;
};

/** Real time. */
export const realTimers: Timers = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The promise's outcome, or `late()` thrown when it takes longer than `milliseconds`. */
export function within<T>(
  timers: Timers,
  milliseconds: number,
  promise: Promise<T>,
  late: () => Error,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = timers.after(milliseconds, () => reject(late()));
    promise.then(cancel, cancel);
    promise.then(resolve, reject);
  });
}
