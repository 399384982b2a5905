import {Buffer} from 'node:buffer';
import type {Desk} from '../../src/contract/index.js';
import type {WorldOptions} from '../support/world.js';
import {setup} from '../adapter/access/things.js';

/** The origin of a page that is listed, besides the adapter's own. */
export const LISTED = 'https://books.example';

export const WEBHOOK_SECRET = Buffer.from('a webhook secret of the fuzzed world').toString(
  'base64',
);

/** The options in which the fuzzed adapter differs from the one of the table of rights. */
export const ADAPTER = {
  secret: 'a secret of the fuzzed world, 32 bytes',
  allowedOrigins: [LISTED],
  webhookSecrets: WEBHOOK_SECRET,
  enable: {withdraw: true},
};

/** What may stand in no answer and no log line, whoever asks. */
const SECRETS = ['sandbox-referral-key', 'sandbox-partner-key', ADAPTER.secret, WEBHOOK_SECRET];

/** Who directs the client that is onboarded: asked for, passed on, never said again. */
export const DIRECTOR = {
  directorFullName: 'Zephyrine Quandt-Kycmark',
  directorHomeAddress: 'Kvistlunden 77, Kycmark',
  directorDateOfBirth: '1971-03-09',
};
const KYC = [...Object.values(DIRECTOR)];

/** Each desk's neighbour carries a text of its own. */
const markOf = (desk: Desk) => `neighbour-of-${desk}-7f3a9`;

/** A world as the table of rights uses it, in which all that is not to be seen can be told. */
export async function createFuzzWorld(options: WorldOptions = {}) {
  const bearers = new Set<string>();
  const world = await setup({
    ...options,
    faults: (next) => {
      const on = (options.faults ?? ((same) => same))(next);
      return (request) => {
        const bearer = request.headers.get('authorization');
        if (bearer) bearers.add(bearer.replace('Bearer ', ''));
        return on(request);
      };
    },
    adapter: {...ADAPTER, ...options.adapter},
  });
  for (const [desk, {other}] of Object.entries(world.things)) {
    const found = world.sandbox.state.cases.find(({id}) => id === other.id);
    if (found) Object.assign(found, {claimDescription: markOf(desk as Desk)});
    if (found) Object.assign(found.debtor, {name: markOf(desk as Desk)});
  }
  return {
    ...world,
    /** What nobody of this desk may be answered. */
    forbidden: (desk: Desk | null): readonly string[] => [
      ...SECRETS,
      ...KYC,
      ...bearers,
      ...(desk ? [markOf(desk)] : Object.keys(world.things).map((one) => markOf(one as Desk))),
    ],
  };
}

export type FuzzWorld = Awaited<ReturnType<typeof createFuzzWorld>>;
