import {read, setup, type AnswerBody} from '../support.js';

/** A delivery as its receiver saw it. */
export interface Received {
  url: string;
  headers: Headers;
  /** The exact text. */
  text: string;
  body: {id: string; event: string; data: Record<string, unknown>; links: Record<string, string>};
  /** Milliseconds on the sandbox's clock. */
  at: number;
}

/** A sandbox with somebody who receives webhooks; `answers` are used up one by one, then 200. */
export async function receiving(options: Parameters<typeof setup>[0] = {}) {
  const received: Received[] = [];
  const answers: (number | Error | 'nothing')[] = [];
  const world = setup({
    deliver: async (request) => {
      const text = await request.text();
      const body = JSON.parse(text) as Received['body'];
      const at = world.sandbox.clock.now();
      received.push({url: request.url, headers: request.headers, text, body, at});
      const answer = answers.shift() ?? 200;
      if (answer === 'nothing') return new Promise(() => undefined);
      if (answer instanceof Error) throw answer;
      return new Response('thanks', {status: answer});
    },
    // Exactly the documented waits.
    random: createRandom(),
    ...options,
  });
  const nordlys = await world.actingFor('nordlys');
  const {state, clock} = world.sandbox;

  /** Subscribes as the platform and as the client `nordlys`. */
  async function subscribe(api: 'referral' | 'customer', change: object = {}): Promise<AnswerBody> {
    const json = {url: 'https://ledgerly.example/hooks', events: ['case.updated'], ...change};
    const call = api === 'referral' ? world.referral : nordlys;
    const path = api === 'referral' ? '/v1/Webhooks' : '/webhooks';
    return (await read(call('POST', path, {json}))).body;
  }
  const active = state.cases.find(({creditorReference}) => creditorReference === '2025-0112')!;
  const events = () => received.map(({body}) => body.event);
  return {...world, state, clock, nordlys, received, answers, subscribe, active, events};
}

/** Like `Math.random`, the same every time; 0.5 at every call would make every id the same. */
function createRandom(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}
