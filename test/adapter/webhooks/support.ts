import {createHmac} from 'node:crypto';
import {createAdapter, type AdapterOptions, type LogEntry} from '../../../src/adapter/index.js';
import type {Timers} from '../../../src/adapter/options/timers.js';
import type {WebhookEvent} from '../../../src/contract/index.js';
import {settled} from '../../support/rest.js';
import {PLATFORM, type Upstream} from '../../support/world.js';

export {settled};

/** The secret and moment of the fixed vector of GUARD row 26. */
export const SECRET = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
export const VECTOR_TIME = 1_614_265_330;

/** Signs like Debitura's documentation says, by Node's own HMAC. */
export function signature(secret: string, seconds: number, body: string): string {
  const mac = createHmac('sha256', Buffer.from(secret, 'base64'));
  return `t=${seconds},v1=${mac.update(`${seconds}.${body}`).digest('hex')}`;
}

/**
 * Time that stands still until it is moved; what is due on the way happens in its order.
 * @param rest - Waits until what was started has come to rest.
 */
export function createClock(start = VECTOR_TIME * 1000, rest: () => Promise<void> = settled) {
  let time = start;
  const due = new Set<{at: number; callback: () => void}>();
  const timers: Timers = {
    after(milliseconds, callback) {
      const entry = {at: time + milliseconds, callback};
      due.add(entry);
      return () => due.delete(entry);
    },
    sleep: (milliseconds) => new Promise((resolve) => timers.after(milliseconds, resolve)),
  };
  /** Moves the time of a world at rest, ringing what is due; true when something was. */
  const ring = async (milliseconds: number) => {
    const end = time + milliseconds;
    for (let rang = false; ; rang = true) {
      const [next] = [...due].filter(({at}) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) {
        time = end;
        return rang;
      }
      due.delete(next);
      time = Math.max(time, next.at);
      next.callback();
      await rest();
    }
  };
  /** Moves the time, ringing what is due and letting everything that it starts go on. */
  const advance = async (milliseconds: number) => {
    await rest();
    await ring(milliseconds);
  };
  return {timers, now: () => new Date(time), ring, advance};
}

type Options = Partial<AdapterOptions> & {
  upstream?: Upstream;
  clock?: ReturnType<typeof createClock>;
};

/** An adapter that only hears webhooks; Debitura knows no case unless `upstream` says so. */
export function listening({upstream, clock = createClock(), ...options}: Options = {}) {
  const logs: LogEntry[] = [];
  const reads: string[] = [];
  const handed: WebhookEvent[] = [];
  const adapter = createAdapter({
    ...PLATFORM,
    webhookSecrets: SECRET,
    onEvent: (event) => void handed.push(event),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      reads.push(new URL(request.url).pathname);
      return upstream ? upstream(request) : Response.json({businessErrors: []}, {status: 404});
    },
    now: clock.now,
    timers: clock.timers,
    log: (entry) => logs.push(entry),
    ...options,
  });
  const post = (body: string, headers: Record<string, string> = {}) =>
    adapter.fetch(
      new Request('https://ledgerly.example/debitura/webhooks', {method: 'POST', body, headers}),
    );
  /** Sends a body as Debitura would, signed now. */
  const deliver = (body: unknown, secret = SECRET) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const seconds = Math.floor(clock.now().getTime() / 1000);
    return post(text, {'x-debitura-signature': signature(secret, seconds, text)});
  };
  return {adapter, clock, logs, reads, handed, post, deliver};
}

/** An event of `nordlys`. */
export function caseEvent(id: string, changes: Partial<Record<string, unknown>> = {}) {
  return {
    id,
    specVersion: '1.0',
    event: 'case.updated',
    timestamp: '2021-02-25T15:02:10Z',
    data: {
      caseId: '0c5b7a4e-0000-4000-8000-000000000001',
      reference: 'AB12CD34',
      externalTenantId: 'nordlys',
      oldLifecycle: 'PendingVerification',
      newLifecycle: 'Active',
    },
    links: {},
    ...changes,
  };
}
