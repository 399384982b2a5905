import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fuzzRequests} from './fuzz-requests.js';
import {amount, countUnhandled, TIMEOUT} from './run.js';

describe('any request at all', () => {
  const unhandled = countUnhandled();
  beforeAll(unhandled.start);
  afterAll(unhandled.stop);

  it(
    'is answered as promised, and never with a secret or what is another’s',
    async () => {
      const {runs} = await fuzzRequests(amount());
      expect(runs).toBe(amount().runs);
      expect(unhandled.errors).toEqual([]);
    },
    TIMEOUT,
  );
});
