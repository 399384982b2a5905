import {memoryStore, type ClientPrincipal, type Store} from '../../../src/adapter/index.js';
import {createWorld, type WorldOptions} from '../../support/world.js';
import {settled, signature} from '../webhooks/support.js';
import {answerOf, at, draft, json, read} from '../support.js';

/** What the platform knows of its customer. */
export const company = {
  name: 'Solvang Bageri ApS',
  country: 'Denmark',
  registrationNumber: '41120987',
  address: 'Møllevej 3',
  zipCode: '4000',
  city: 'Roskilde',
  supportPhone: '+45 46 35 00 00',
};

/** Somebody of a company that Debitura has never heard of. */
export function newcomer(changes: Partial<ClientPrincipal> = {}): ClientPrincipal {
  return {
    desk: 'client',
    externalTenantId: 'solvang',
    email: 'ellen@solvang.example',
    name: 'Ellen Maria Juul',
    profile: {client: company, users: []},
    ...changes,
  };
}

/** Somebody at a company whose e-mail addresses Debitura meets with this answer. */
export function newcomerAt(domain: string, changes: Partial<ClientPrincipal> = {}) {
  return newcomer({email: `ellen@${domain}`, ...changes});
}

/** A world in which this person is signed in, with the calls of its page. */
export function setup(person: ClientPrincipal = newcomer(), options: WorldOptions = {}) {
  const who = {person};
  const world = createWorld({
    ...options,
    adapter: {authenticate: () => who.person, ...options.adapter},
  });
  const sent = () => world.requests.filter((request) => isCreation(request));
  return {
    ...world,
    state: world.sandbox.state,
    /** Somebody else of the same company signs in. */
    become: (changes: Partial<ClientPrincipal>) => {
      who.person = {...who.person, ...changes};
    },
    onboard: (body: unknown = {}) => answerOf(world.fetch(at('/client'), json(body))),
    client: (query = '') => answerOf(world.fetch(at(`/client${query}`), read)),
    /** The requests of `POST /clients`. */
    sent,
    sentBody: async (index = 0) =>
      (await sent()[index]?.clone().json()) as {
        client: Record<string, string>;
        users: {name: string; email: string; isOnboardingUser: boolean}[];
        cases?: Record<string, unknown>[];
      },
  };
}

function isCreation({method, url}: Request): boolean {
  return method === 'POST' && new URL(url).pathname === '/referral/clients';
}

/** A claim against somebody in this country, which decides the collection partner. */
export function draftIn(countryAlpha2: string, changes: Record<string, unknown> = {}) {
  const plain = draft();
  return {...plain, debtor: {...plain.debtor, countryAlpha2}, ...changes};
}

/** A company whose account Debitura has, on a platform that hears Debitura's events, or that hears none. */
export async function awaiting({
  isDeaf = false,
  ...options
}: WorldOptions & {isDeaf?: boolean} = {}) {
  const world = setup(newcomerAt('existing.example'), {
    ...options,
    adapter: {...(!isDeaf && {webhookUrl: at('/webhooks')}), ...options.adapter},
  });
  if (!isDeaf) await world.adapter.keep().check();
  const rest = async () => {
    await settled();
    await world.state.settled();
    await settled();
  };
  return {
    ...world,
    rest,
    /** What the account's user presses on the newest approval page. */
    decide: async (decision: 'approve' | 'decline') => {
      const {token} = world.state.linkRequests.at(-1) ?? {};
      const body = new URLSearchParams({decision});
      const url = `http://127.0.0.1:4010/app/ReferralPartner/Approve?token=${token ?? ''}`;
      await world.sandbox.fetch(new Request(url, {method: 'POST', body}));
      await rest();
    },
    /** Debitura's first delivery of this event comes once more, signed now. */
    deliverAgain: async (event: string) => {
      const {payload, subscription} = world.state.deliveries.find((each) => each.event === event)!;
      const seconds = Math.floor(world.now().getTime() / 1000);
      const headers = {'x-debitura-signature': signature(subscription.secret, seconds, payload)};
      const request = new Request(at('/webhooks'), {method: 'POST', body: payload, headers});
      return (await world.adapter.fetch(request)).status;
    },
    /** Days pass, also for Debitura. */
    pass: async (days: number) => {
      world.advance(days * 86_400_000);
      await world.sandbox.clock.advance(0);
      await rest();
    },
  };
}

/** A store that lets everything be seen that was ever put into it. */
export function watchedStore(): {store: Store; kept: string[]} {
  const store = memoryStore({now: () => new Date('2026-06-01T10:00:00Z')});
  const kept: string[] = [];
  return {
    kept,
    store: {
      ...store,
      add: (key, value, lifetime) => (kept.push(key, value), store.add(key, value, lifetime)),
      replace: (key, expected, value, lifetime) => (
        kept.push(key, value),
        store.replace(key, expected, value, lifetime)
      ),
    },
  };
}
