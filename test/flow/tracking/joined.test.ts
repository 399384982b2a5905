import {describe, expect, it} from 'vitest';
import {JoinedRead, READ_GAP} from '../../../src/flow/tracking/joined.js';

function setup() {
  const waiting = new Set<() => void>();
  const finish: (() => void)[] = [];
  const timers = {
    set(callback: () => void, milliseconds: number) {
      expect(milliseconds).toBe(READ_GAP);
      waiting.add(callback);
      return callback;
    },
    clear: (handle: unknown) => void waiting.delete(handle as () => void),
  };
  const read = new JoinedRead(timers, () => new Promise<void>((resolve) => finish.push(resolve)));
  const settle = async () => {
    finish.at(-1)?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  const pass = () => {
    for (const callback of [...waiting]) {
      waiting.delete(callback);
      callback();
    }
  };
  return {read, finish, settle, pass};
}

describe('Many changes at once', () => {
  it('cost one read at once and one more when it is over', async () => {
    const {read, finish, settle, pass} = setup();
    for (let count = 0; count < 50; count += 1) read.want();
    expect(finish).toHaveLength(1);
    await settle();
    expect(finish).toHaveLength(1);
    pass();
    expect(finish).toHaveLength(2);
    await settle();
    pass();
    expect(finish).toHaveLength(2);
  });

  it('cost nothing any more when nobody looks', async () => {
    const {read, finish, settle, pass} = setup();
    read.want();
    read.want();
    await settle();
    read.stop();
    pass();
    expect(finish).toHaveLength(1);
  });
});
