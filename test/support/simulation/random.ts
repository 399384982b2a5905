/** Numbers that look random and are the same in every run with the same seed. */
export type Random = {
  /** From 0 to below 1. */
  next: () => number;
  chance: (share: number) => boolean;
  /** A whole number; both ends may come. */
  between: (from: number, to: number) => number;
  pick: <T>(from: readonly T[]) => T;
  fill: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  /** Numbers of its own, so that who asks more often changes nothing for the others. */
  fork: () => Random;
};

/**
 * Mulberry32, a public-domain generator with 32 bits of state.
 *
 * @param seed - Any whole number.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (from) => {
      const picked = from[between(0, from.length - 1)];
      if (picked === undefined) throw new RangeError('There is nothing to pick from.');
      return picked;
    },
    fill: (bytes) => {
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = between(0, 255);
      return bytes;
    },
    fork: () => createRandom(between(0, 0xffff_ffff)),
  };
}
