import type {ClientPrincipal} from '../../../src/adapter/index.js';
import {createWorld, type WorldOptions} from '../../support/world.js';
import {answerOf, at, json, read} from '../support.js';

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
