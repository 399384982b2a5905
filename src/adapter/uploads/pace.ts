import type {Settings} from '../options/resolve.js';
import {within} from '../options/timers.js';
import {Problem} from '../problem.js';
import {TIMEOUTS} from '../upstream/timeouts.js';

/** Fewer bytes than these within the idle limit are a trickle that only holds a place. */
const LEAST_PROGRESS = 1024;

/**
 * The body's chunks, as long as they come at a pace. Only time spent waiting for the browser counts,
 * not time in which Debitura reads nothing.
 * @throws Problem `invalid` when the browser is too slow or goes away.
 */
export async function* paced(
  body: ReadableStream<Uint8Array>,
  {timers, now}: Pick<Settings, 'timers' | 'now'>,
): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  let waited = 0;
  let received = 0;
  try {
    for (;;) {
      const startedAt = now().getTime();
      const left = Math.max(1, TIMEOUTS.uploadIdle - waited);
      const {done, value} = await within(timers, left, reader.read().catch(broken), tooSlow);
      if (done) return;
      waited += now().getTime() - startedAt;
      received += value.length;
      if (received >= LEAST_PROGRESS) waited = received = 0;
      yield value;
    }
  } finally {
    // Not cancelled: in Node that would tear the connection down before the answer is out.
    reader.releaseLock();
  }
}

function broken(): never {
  throw new Problem('invalid', 'The upload broke off.');
}

function tooSlow(): Problem {
  return new Problem('invalid', 'The upload came too slowly.');
}
