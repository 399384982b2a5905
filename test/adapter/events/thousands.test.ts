import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {settled} from '../../client/events/clock.js';
import {createOpen as setup} from './open.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('2,000 open streams', () => {
  it('lose none of 100 changes a second for a minute, and hold little memory each', async () => {
    const {clock, hub, open} = setup();
    const collect = () => {
      collectGarbage();
      return process.memoryUsage();
    };
    await settled();
    const before = collect();
    const heard = new Uint32Array(2_000);
    for (let index = 0; index < 2_000; index += 1) {
      const reader = open(undefined, `client-${index % 500}`).getReader();
      const read = ({done, value}: ReadableStreamReadResult<Uint8Array>): void => {
        if (done) return;
        // 0x69: each event's line `id:` begins with it; comments have none.
        if (value[0] === 0x69) heard[index] = (heard[index] ?? 0) + 1;
        void reader.read().then(read);
      };
      void reader.read().then(read);
    }
    await settled();
    const opened = collect();
    for (let second = 0; second < 60; second += 1) {
      for (let index = 0; index < 100; index += 1)
        hub.publish(`client-${(second * 100 + index) % 500}`, {kind: 'case', caseId: `c-${index}`});
      await clock.advance(1_000);
    }
    // 6,000 changes over 500 clients with four streams each.
    expect([...new Set(heard)]).toEqual([12]);
    const after = collect();
    const each = (from: NodeJS.MemoryUsage, to: NodeJS.MemoryUsage) =>
      ((to.heapUsed + to.external - from.heapUsed - from.external) / 2_000 / 1_024).toFixed(1);
    console.info(
      `per open stream: ${each(before, opened)} KB, after a minute: ${each(before, after)} KB`,
    );
  });
});
