import type {Principal} from '../options/principal.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {tenantOf} from './derive.js';

const MAX_KNOWN = 10_000;

/** Whose share it is; kept in this process's memory alone. */
export function subjectOf(principal: Principal): string {
  return JSON.stringify([principal.desk, tenantOf(principal), principal.email]);
}

/**
 * Gives each principal its share: a burst, then an even pace. Throws `rate-limited` when it is used up.
 * `weight` is what a call takes of it: 1, or less for what a screen reads together with something that counted.
 */
export function createRate({limits, now}: Pick<Settings, 'limits' | 'now'>) {
  const known = new Map<string, {left: number; at: number}>();

  return function checkRate(subject: string, weight = 1) {
    if (limits === false) return;
    const {perMinute, burst} = limits;
    const time = now().getTime();
    const {left, at} = known.get(subject) ?? {left: burst, at: time};
    const refilled = Math.min(burst, left + (Math.max(0, time - at) / 60_000) * perMinute);
    // Deleted first, so that the map stays ordered by last use and the oldest is dropped.
    known.delete(subject);
    if (known.size >= MAX_KNOWN) known.delete(known.keys().next().value ?? '');
    const isServed = refilled >= weight;
    // A refusal costs nothing: who keeps asking too fast is served at the pace, not never.
    known.set(subject, {left: isServed ? refilled - weight : refilled, at: time});
    if (isServed) return;
    throw new Problem('rate-limited', 'Too many requests of one user.', {
      retryAfter: Math.ceil(((weight - refilled) * 60) / perMinute),
    });
  };
}
