import {businessFailure, Failure} from './failure.js';

/** Seconds after which a duplicate may ask again; Debitura indicates a delay and does not say how long. */
const comeBackAfter = 2;

/** An answer that can be given again, word for word. */
export interface StoredAnswer {
  status: number;
  body: string;
  contentType: string;
}

interface Entry {
  fingerprint: string;
  isRunning: boolean;
  answer: Promise<StoredAnswer>;
}

/**
 * Answers under `Idempotency-Key`.
 *
 * Not stated by Debitura, chosen here: a key belongs to one creditor (or partner) and operation, is
 * kept until the sandbox is reset, a duplicate waits for the first, and 429 and 5xx are not stored.
 */
export class IdempotencyStore {
  readonly #entries = new Map<string, Entry>();

  /**
   * Runs the work once per key.
   *
   * @param scope - Whose key it is, and for which operation.
   * @param key - The header's value; without one the work simply runs.
   * @param body - The exact bytes of the request.
   * @param stores422 - Whether a 422 is final.
   * @param work - Makes the answer; a thrown `Failure` is an answer too.
   * @param whileRunning - What a duplicate gets before the first has its answer: the same answer
   *   later, or a 409.
   * @throws Failure - 400 for a key over 255 characters, 409 for a duplicate that may not wait, 422
   *   for the same key with another body.
   */
  async run(
    scope: string,
    key: string | undefined,
    body: Uint8Array<ArrayBuffer>,
    stores422: boolean,
    work: () => Promise<StoredAnswer>,
    whileRunning: 'wait' | 'refuse' = 'wait',
  ): Promise<StoredAnswer> {
    if (!key) return work();
    if (key.length > 255) {
      throw businessFailure(400, 'InvalidIdempotencyKey', 'Idempotency-Key is longer than 255');
    }
    const fingerprint = await digest(body);
    const id = JSON.stringify([scope, key]);
    const known = this.#entries.get(id);
    if (known && known.fingerprint !== fingerprint) {
      throw businessFailure(
        422,
        'IdempotencyConflict',
        'The Idempotency-Key was used with another request body',
      );
    }
    if (known?.isRunning && whileRunning === 'refuse') {
      throw stillRunning();
    }
    if (known) return known.answer;
    const entry: Entry = {fingerprint, isRunning: true, answer: work()};
    this.#entries.set(id, entry);
    try {
      return await entry.answer;
    } catch (error) {
      if (!isFinal(error, stores422)) this.#entries.delete(id);
      throw error;
    } finally {
      entry.isRunning = false;
    }
  }

  clear(): void {
    this.#entries.clear();
  }
}

/** Debitura does not say where it indicates the delay; the header is where HTTP has it. */
function stillRunning(): Failure {
  const message = 'The first request is still running';
  const {status, body} = businessFailure(409, 'IdempotencyInProgress', message);
  return new Failure(status, body, {'retry-after': String(comeBackAfter)});
}

function isFinal(error: unknown, stores422: boolean): boolean {
  if (!(error instanceof Failure) || error.isFieldLevel) return false;
  return error.status === 422 ? stores422 : error.status < 500 && error.status !== 429;
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
