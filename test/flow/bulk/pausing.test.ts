import {describe, expect, it} from 'vitest';
import {created, problem} from '../support/answers.js';
import {openHeld} from './support.js';

describe('A list that is being sent', () => {
  it('has never more than three cases on their way', async () => {
    const {confirm, held, most, answer, count, until} = await openHeld(8);
    await confirm();
    await until(() => held.length === 3);
    while (count('made') < 8) await answer();
    expect(most()).toBe(3);
  });

  it('takes no further case while it is paused, ends what is on its way, and goes on', async () => {
    const {bulk, confirm, answer, flow, held, count, until, finished, sent} = await openHeld(8);
    await confirm();
    await until(() => held.length === 3);
    bulk.pause();
    expect(bulk.state.phase).toMatchObject({name: 'sending', isPaused: true});
    await answer();
    await until(() => count('made') === 3);
    expect(held).toHaveLength(0);
    expect(count('waiting')).toBe(5);
    flow();
    await bulk.resume();
    await finished();
    expect(count('made')).toBe(8);
    expect(new Set(sent()).size).toBe(8);
    expect(sent()).toHaveLength(8);
  });

  it('waits when it is told that it asks too much, and then makes each case once', async () => {
    const {adapter, tab, held, confirm, answer, flow, sent, count, until, finished} =
      await openHeld(5);
    adapter.answer('POST /cases', problem('rate-limited', {retryAfter: 30}), created);
    await confirm();
    await until(() => held.length === 3);
    const told = tab.now().getTime();
    flow();
    await answer();
    await until(() => sent().length === 3);
    await until(() => sent().length > 3);
    expect(tab.now().getTime() - told).toBeGreaterThanOrEqual(30_000);
    await finished();
    expect(count('made')).toBe(5);
    expect(new Set(sent()).size).toBe(5);
  });
});
