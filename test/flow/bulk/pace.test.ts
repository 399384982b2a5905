import {describe, expect, it} from 'vitest';
import {ProblemError} from '../../../src/client/index.js';
import {Pace} from '../../../src/flow/bulk/pace.js';
import {problem} from '../support/answers.js';
import {createTab, quiet} from '../support/form.js';

/** Work that ends when the test says how. */
function setup(count: number) {
  const {timers, now, advance} = createTab();
  const pace = new Pace(timers, now);
  const running: {end: () => void; complain: (error: Error) => void}[] = [];
  let most = 0;
  const all = Array.from({length: count}, () =>
    pace
      .pass(
        () =>
          new Promise<void>((resolve, reject) => {
            running.push({end: resolve, complain: reject});
            most = Math.max(most, running.length);
          }),
      )
      .catch(() => undefined),
  );
  return {
    advance,
    running,
    most: () => most,
    all: () => Promise.all(all),
    async end(how: 'well' | Error = 'well') {
      const one = running.shift();
      if (how === 'well') one?.end();
      else one?.complain(how);
      await quiet();
    },
  };
}

const tooMany = new ProblemError(problem('rate-limited', {retryAfter: 20}));

describe('The pace of a list', () => {
  it('lets three calls through at once, and the next one as soon as one has ended', async () => {
    const {running, end, most, all} = setup(12);
    await quiet();
    expect(running).toHaveLength(3);
    for (let done = 0; done < 12; done += 1) await end();
    await all();
    expect(most()).toBe(3);
  });

  it('waits as long as the server says, and goes on with one call at a time', async () => {
    const {running, end, advance} = setup(12);
    await quiet();
    await end(tooMany);
    await end();
    await end();
    expect(running).toHaveLength(0);
    await advance(19_999);
    expect(running).toHaveLength(0);
    await advance(1);
    expect(running).toHaveLength(1);
    // A minute was found to have room for few calls: the rest is spread over it.
    await end();
    expect(running).toHaveLength(0);
    await advance(5_000);
    expect(running).toHaveLength(1);
  });

  it('rests for a server that cannot answer and does not say for how long', async () => {
    const {running, end, advance} = setup(6);
    await quiet();
    await end(new ProblemError(problem('upstream-unavailable')));
    await end();
    await end();
    await advance(4_999);
    expect(running).toHaveLength(0);
    await advance(1);
    expect(running).toHaveLength(1);
  });

  it('widens again after ten answers without a complaint', async () => {
    const {running, end, advance} = setup(40);
    await quiet();
    await end(new ProblemError(problem('upstream-unavailable')));
    await end();
    await end();
    await advance(5_000);
    for (let answers = 0; answers < 10; answers += 1) await end();
    expect(running).toHaveLength(2);
    for (let answers = 0; answers < 10; answers += 1) await end();
    expect(running).toHaveLength(3);
  });

  it('asks a question five times at most where nobody can answer, with a rest between', async () => {
    const {timers, now, advance} = createTab();
    const pace = new Pace(timers, now);
    let asked = 0;
    const answer = pace.insist(() => {
      asked += 1;
      return Promise.reject(new ProblemError(problem('unavailable')));
    });
    const heard = expect(answer).rejects.toMatchObject({problem: {code: 'unavailable'}});
    for (let rest = 1; rest <= 5; rest += 1) {
      await quiet();
      expect(asked).toBe(rest);
      await advance(5_000);
    }
    await heard;
    expect(asked).toBe(5);
  });

  it('asks on for as long as it is only told to wait, and not again where it is refused', async () => {
    const {timers, now, advance} = createTab();
    const pace = new Pace(timers, now);
    const left = [...Array<Error>(7).fill(tooMany), new ProblemError(problem('forbidden'))];
    const answer = pace.insist(() => Promise.reject(left.shift()!));
    const heard = expect(answer).rejects.toMatchObject({problem: {code: 'forbidden'}});
    for (let rest = 0; rest < 8; rest += 1) {
      await quiet();
      await advance(20_000);
    }
    await heard;
    expect(left).toEqual([]);
  });
});
