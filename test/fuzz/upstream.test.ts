import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fuzzUpstream} from './fuzz-upstream.js';
import {amount, countUnhandled, TIMEOUT} from './run.js';

describe('any answer of Debitura at all', () => {
  const unhandled = countUnhandled();
  beforeAll(unhandled.start);
  afterAll(unhandled.stop);

  it(
    'becomes what the route promises or a problem, and nothing that it does not name is passed on',
    async () => {
      const {hostile} = await fuzzUpstream(amount());
      expect(hostile).toBeGreaterThan(amount().runs / 2);
      expect(unhandled.errors).toEqual([]);
    },
    TIMEOUT,
  );
});
