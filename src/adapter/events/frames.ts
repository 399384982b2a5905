import type {Entry} from './hub.js';

const encoder = new TextEncoder();
const made = new WeakMap<Entry, Uint8Array>();

/** A comment: a byte for proxies, nothing for readers. */
export const BEAT = encoder.encode(':\n\n');

/** One event; made once, however many streams carry it. */
export function eventFrame(entry: Entry): Uint8Array {
  const known = made.get(entry);
  if (known) return known;
  const frame = encoder.encode(textOf(entry));
  made.set(entry, frame);
  return frame;
}

/**
 * The first frame, at once, so that a reader sees that nothing swallows the stream. Its event `open` carries the
 * id from which a reader resumes that never hears another.
 */
export function openFrame(missed: readonly Entry[], lastId: string): Uint8Array {
  return encoder.encode(`${missed.map(textOf).join('')}event: open\nid: ${lastId}\ndata: {}\n\n`);
}

/** When to come back, in milliseconds. */
export function retryFrame(milliseconds: number): Uint8Array {
  return encoder.encode(`retry: ${milliseconds}\n\n`);
}

function textOf({id, event}: Entry): string {
  return `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;
}
