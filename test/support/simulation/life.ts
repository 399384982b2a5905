/** A process or a page that may end at any moment; then nothing it waited for ever comes. */
export type Life = {
  readonly isAlive: boolean;
  end: () => void;
  /** What is waited for; for ever, when the life is over by then. */
  living: <T>(promise: Promise<T>) => Promise<T>;
};

/** A life that has just begun. */
export function createLife(): Life {
  let isAlive = true;
  return {
    get isAlive() {
      return isAlive;
    },
    end: () => void (isAlive = false),
    living: (promise) =>
      new Promise((resolve, reject) => {
        promise.then(
          (value) => isAlive && resolve(value),
          (error: unknown) => isAlive && reject(error as Error),
        );
      }),
  };
}
