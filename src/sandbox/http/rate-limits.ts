import type {World} from '../world/world.js';
import {Failure} from './failure.js';

const segment = 10_000;
const hour = 3_600_000;
const day = 24 * hour;
const limits = {minute: 2_000, hour: 20_000, day: 100_000};

interface Usage {
  /** Requests by segment of ten seconds. */
  segments: Map<number, number>;
  hour: {number: number; count: number};
  day: {start: number; count: number};
}

/** The answer of an exceeded limit. */
export function rateLimited(seconds: number, withHeader: boolean): Failure {
  const message = `Rate limit exceeded. Try again in ${seconds} seconds.`;
  return new Failure(
    429,
    {error: 'rate_limit_exceeded', message, retryAfter: seconds},
    withHeader ? {'retry-after': String(Math.ceil(seconds))} : {},
  );
}

/**
 * Debitura's limits per API key: a sliding minute, a clock hour, and a day from the first request or from midnight.
 * Bearers count for the referral key that minted them, which Debitura does not say.
 */
export class RateLimits {
  readonly #usage = new Map<string, Usage>();

  /**
   * Counts one request.
   *
   * @param key - Whose budget it takes from.
   * @throws Failure - 429 when any limit is used up.
   */
  count(key: string, world: World): void {
    const now = world.clock.now();
    const usage = this.#usageOf(key, now, world.switches.dailyLimitFromMidnight);
    const wait = Math.max(waitOfMinute(usage, now), waitOfHour(usage, now), waitOfDay(usage, now));
    if (wait > 0) throw rateLimited(wait / 1000, world.switches.retryAfterHeader);
    const current = Math.floor(now / segment);
    usage.segments.set(current, (usage.segments.get(current) ?? 0) + 1);
    usage.hour.count += 1;
    usage.day.count += 1;
  }

  clear(): void {
    this.#usage.clear();
  }

  #usageOf(key: string, now: number, isFromMidnight: boolean): Usage {
    const hourNumber = Math.floor(now / hour);
    const dayStart = isFromMidnight ? Math.floor(now / day) * day : now;
    const usage: Usage = this.#usage.get(key) ?? {
      segments: new Map<number, number>(),
      hour: {number: hourNumber, count: 0},
      day: {start: dayStart, count: 0},
    };
    for (const number of usage.segments.keys()) {
      if (number <= Math.floor(now / segment) - 6) usage.segments.delete(number);
    }
    if (usage.hour.number !== hourNumber) usage.hour = {number: hourNumber, count: 0};
    if (now - usage.day.start >= day) usage.day = {start: dayStart, count: 0};
    this.#usage.set(key, usage);
    return usage;
  }
}

function waitOfMinute({segments}: Usage, now: number): number {
  const used = [...segments.values()].reduce((sum, count) => sum + count, 0);
  if (used < limits.minute) return 0;
  return (Math.min(...segments.keys()) + 6) * segment - now;
}

function waitOfHour(usage: Usage, now: number): number {
  return usage.hour.count < limits.hour ? 0 : (usage.hour.number + 1) * hour - now;
}

function waitOfDay(usage: Usage, now: number): number {
  return usage.day.count < limits.day ? 0 : usage.day.start + day - now;
}
