import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {UNPUSHED_INTERVAL, UnpushedLook} from '../../../src/flow/tracking/unpushed.js';
import {browserTimers} from '../../../src/flow/case-form/seams.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is looked at every five minutes, while the page is seen', () => {
  let isSeen = true;
  let looks = 0;
  const look = new UnpushedLook({timers: browserTimers, isSeen: () => isSeen}, () => (looks += 1));
  look.start();
  vi.advanceTimersByTime(UNPUSHED_INTERVAL - 1);
  expect(looks).toBe(0);
  vi.advanceTimersByTime(1);
  expect(looks).toBe(1);
  isSeen = false;
  vi.advanceTimersByTime(3 * UNPUSHED_INTERVAL);
  expect(looks).toBe(1);
  isSeen = true;
  vi.advanceTimersByTime(UNPUSHED_INTERVAL);
  expect(looks).toBe(2);
  look.stop();
  vi.advanceTimersByTime(3 * UNPUSHED_INTERVAL);
  expect(looks).toBe(2);
});
