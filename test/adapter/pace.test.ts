import {describe, expect, it} from 'vitest';
import {createPace, POLLING} from '../../src/adapter/upstream/pace.js';
import {createWorld} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

function setup() {
  let time = Date.parse('2026-06-01T10:00:00Z');
  const window = {used: 0};
  const pace = createPace({now: () => new Date(time), random: () => 0.5}, () => window.used);
  /** Seconds from one poll to the next of a screen that asks when it is told to. */
  const pause = (reads: number, askers = ['one']) => {
    const start = time;
    for (;;) {
      time += POLLING.interval.from;
      const due = askers.filter((asker) => pace.ask(asker, 'user').isDue);
      for (const asker of due) for (let count = 0; count < reads; count += 1) pace.count(asker);
      if (due.includes('one') || time - start > 24 * 60 * MINUTE) return (time - start) / SECOND;
    }
  };
  return {pace, window, pause, pass: (milliseconds: number) => (time += milliseconds)};
}

describe('polling', () => {
  it('begins at once and goes on every 30 seconds while few poll', () => {
    const {pace, pause} = setup();
    expect(pace.ask('one', 'user')).toEqual({isDue: true, after: 30 * SECOND});
    expect(pace.ask('one', 'user').isDue).toBe(false);
    expect([pause(6), pause(6)]).toEqual([30, 30]);
  });

  it('is slower the more screens poll and the more each of them reads', () => {
    const many = Array.from({length: 99}, (_, number) => `client-${number}`);
    const lists = setup();
    const cases = setup();
    for (let round = 0; round < 3; round += 1) {
      lists.pause(1, ['one', ...many]);
      cases.pause(6, ['one', ...many]);
    }
    // A hundred screens with one read each: 3,000 an hour are one every two minutes.
    expect(lists.pause(1, ['one', ...many])).toBe(120);
    expect(cases.pause(6, ['one', ...many])).toBe(720);
  });

  it('is fast again when the others have gone', () => {
    const {pace, pause, pass} = setup();
    for (let number = 0; number < 1_000; number += 1) pace.ask(`client-${number}`, 'user');
    expect(pace.ask('one', 'user').after).toBe(POLLING.interval.to);
    pass(20 * MINUTE);
    pause(1);
    expect(pause(1)).toBe(30);
  });

  it('slows down at 50 % of a window and stops at 70 % (GUARD row 20)', () => {
    const {window, pause} = setup();
    pause(1);
    window.used = 0.5;
    expect(pause(1)).toBe(30 * POLLING.slowedBy);
    window.used = 0.7;
    expect(pause(1)).toBeGreaterThan(86_000);
    window.used = 0.3;
    expect(pause(1)).toBe(30);
  });
});

describe('equal reads', () => {
  /** Debitura answers a read when the test says so. */
  function slow() {
    const waiting: (() => void)[] = [];
    const world = createWorld({
      faults: (upstream) => async (request) => {
        const isRead = request.method === 'GET' && request.url.includes('/customer/cases');
        if (isRead) await new Promise<void>((resolve) => waiting.push(resolve));
        return upstream(request);
      },
    });
    const list = (tenant: string) => answerOf(world.as(tenant)(at('/cases'), read));
    const sent = async (count: number) => {
      while (waiting.length < count) await new Promise((resolve) => setImmediate(resolve));
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return waiting.length;
    };
    const answer = () => waiting.splice(0).forEach((resolve) => resolve());
    return {...world, list, sent, answer};
  }

  it('of several screens of one client are one, and never one with another client’s', async () => {
    const {list, sent, answer} = slow();
    await warm(list, sent, answer);
    const own = [list('nordlys'), list('nordlys'), list('nordlys')];
    const other = list('fjordby');
    expect(await sent(2)).toBe(2);
    answer();
    const bodies = (await Promise.all(own)).map(({body}) => JSON.stringify(body));
    expect(new Set(bodies).size).toBe(1);
    expect(JSON.stringify((await other).body)).not.toBe(bodies[0]);
  });

  it('see what this client did and what it was told before they were asked', async () => {
    const {fetch, list, sent, answer} = slow();
    await warm(list, sent, answer);
    const before = list('nordlys');
    await sent(1);
    expect((await fetch(at('/cases'), json(draft(), newKey()))).status).toBe(201);
    const after = list('nordlys');
    expect(await sent(2)).toBe(2);
    expect((await fetch(at('/cases'), json(draft(), newKey()))).status).toBe(201);
    const again = list('nordlys');
    expect(await sent(3)).toBe(3);
    answer();
    const answers = await Promise.all([before, after, again]);
    expect(answers.map(({status}) => status)).toEqual([200, 200, 200]);
  });

  /** Both clients have their bearer. */
  async function warm(
    list: (tenant: string) => Promise<unknown>,
    sent: (count: number) => Promise<number>,
    answer: () => void,
  ) {
    const all = [list('nordlys'), list('fjordby')];
    await sent(2);
    answer();
    await Promise.all(all);
  }
});
