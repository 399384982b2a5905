import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/index.js';
import type {WebhookEvent} from '../../../src/contract/index.js';
import {casesIn, screen} from './screens.js';
import {caseEvent, createClock, listening} from './support.js';

/** The whole number: `DELIVERIES=100000 npx vitest run --project node test/adapter/webhooks/thousands.test.ts`. */
const DELIVERIES = Number(process.env.DELIVERIES ?? 10_000);
const caseId = (number: number) => `0c5b7a4e-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('screens', () => {
  it('are right after 6,000 events in a minute, and reads stay inside the budget (GUARD 20)', async () => {
    const clock = createClock();
    const {adapter, deliver, reads} = listening({
      clock,
      upstream: casesIn(() => 'Active'),
      limits: {perMinute: 1_000_000, burst: 1_000_000},
    });
    const heard = await screen(adapter, 'nordlys');
    for (let second = 0; second < 60; second += 1) {
      const numbers = Array.from({length: 100}, (_, index) => second * 100 + index);
      await Promise.all(
        numbers.map((number) =>
          deliver(
            caseEvent(`event-${number}`, {
              data: {
                caseId: caseId(number % 3_000),
                externalTenantId: 'nordlys',
                newLifecycle: 'Active',
              },
            }),
          ),
        ),
      );
      await clock.advance(1_000);
    }
    await clock.advance(5_000);
    const told = heard.map((event) => ('caseId' in event ? event.caseId : event.kind));
    expect(told).not.toContain('reset');
    expect(told).toHaveLength(6_000);
    expect(new Set(told.slice(-3_000)).size).toBe(3_000);
    expect(reads.length).toBeLessThanOrEqual(1_000);
  }, 300_000);
});

describe('an event', () => {
  it('once for each id out of thousands of deliveries, a third doubled, shuffled, half of them days later (GUARD 17)', async () => {
    const clock = createClock();
    const counts = new Map<string, number>();
    const {deliver} = listening({
      clock,
      store: memoryStore({now: clock.now, retention: 35 * 86_400_000}),
      onEvent: ({id}: WebhookEvent) => void counts.set(id, (counts.get(id) ?? 0) + 1),
    });
    const ids = Array.from({length: DELIVERIES * 0.77}, (_, number) => `event-${number}`);
    const all = [...ids, ...ids.slice(0, DELIVERIES * 0.23)].map((id, index) => ({
      id,
      rank: (index * 618_033) % 1_000_003,
    }));
    const shuffled = all.sort((a, b) => a.rank - b.rank).map(({id}) => id);
    for (const half of [shuffled.slice(0, DELIVERIES / 2), shuffled.slice(DELIVERIES / 2)]) {
      for (let start = 0; start < half.length; start += 250) {
        const answers = await Promise.all(
          half.slice(start, start + 250).map((id) => deliver(caseEvent(id))),
        );
        expect(answers.every(({status}) => status === 204)).toBe(true);
      }
      await clock.advance(3 * 86_400_000);
    }
    expect(counts.size).toBe(ids.length);
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
  }, 300_000);
});
