import type {VirtualClock} from './clock.js';
import type {Random} from './random.js';
import {subtleAtOnce} from './subtle.js';

type Replaced = 'setTimeout' | 'clearTimeout' | 'crypto' | 'Date';

/**
 * Puts the simulation's clock, chance and ciphers in the place of the platform's. The parts of the product get theirs
 * through their seams; this catches what has none, so that nothing real decides anything.
 *
 * @returns Puts the platform's own back.
 */
export function replaceGlobals(clock: VirtualClock, random: Random): () => void {
  const before = Object.getOwnPropertyDescriptors(globalThis) as unknown as Record<
    Replaced | 'Math',
    PropertyDescriptor
  >;
  const mathRandom = Math.random;
  const replace = (name: Replaced, value: unknown) =>
    Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});

  replace('setTimeout', (callback: () => void, milliseconds = 0) =>
    clock.after(milliseconds, callback),
  );
  replace('clearTimeout', (takeBack: unknown) => {
    if (typeof takeBack === 'function') (takeBack as () => void)();
  });
  replace('Date', dateOf(clock));
  replace('crypto', {
    subtle: subtleAtOnce,
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => random.fill(bytes),
    randomUUID: () => uuid(random),
  });
  Math.random = () => random.next();

  return () => {
    for (const name of ['setTimeout', 'clearTimeout', 'Date', 'crypto'] as const)
      Object.defineProperty(globalThis, name, before[name]);
    Math.random = mathRandom;
  };
}

/** `new Date()` and `Date.now()` by the simulation's clock. */
function dateOf(clock: VirtualClock): DateConstructor {
  return new Proxy(Date, {
    construct: (target, parameters: unknown[]) =>
      Reflect.construct(target, parameters.length === 0 ? [clock.now] : parameters) as Date,
    get: (target, name, receiver) =>
      name === 'now' ? () => clock.now : (Reflect.get(target, name, receiver) as unknown),
  });
}

function uuid(random: Random): string {
  const hex = Buffer.from(random.fill(new Uint8Array(16))).toString('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
