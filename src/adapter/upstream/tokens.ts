import {DebituraError, type ReferralApi} from '../../debitura/index.js';
import {Problem} from '../problem.js';
import type {Bearer, SharedBearers} from './shared-bearers.js';

/** Renewed so long before expiry that a call started now still arrives with a living bearer. */
const RENEW_BEFORE = 60_000;
const DEFAULT_LIFETIME_SECONDS = 1800;
const MAX_CLIENTS = 10_000;

/** Bearers by client. */
export type Tokens = {
  /** A living bearer, minted when there is none; callers at once share one mint. */
  get: (externalTenantId: string, referral: () => ReferralApi) => Promise<string>;
  /** Forgets a bearer that Debitura refused, unless it was replaced meanwhile. */
  refused: (externalTenantId: string, bearer: string) => Promise<void>;
};

/** There is no active link to this client, or it has not signed: no bearer is minted. */
export class NoLinkError extends Error {
  override readonly name = 'NoLinkError';
}

/**
 * A cache of bearers by the given clock, in this process's memory.
 * @param shared - Bearers of all processes; while it is away this process mints for itself.
 */
export function createTokens(now: () => Date, shared?: SharedBearers): Tokens {
  const known = new Map<string, Bearer>();
  const minting = new Map<string, Promise<string>>();

  async function mint(externalTenantId: string, referral: () => ReferralApi): Promise<Bearer> {
    const startedAt = now().getTime();
    const {accessToken, expiresIn} = await referral()
      .mintToken(externalTenantId)
      .catch(toMintFailure);
    const lifetime = (expiresIn ?? DEFAULT_LIFETIME_SECONDS) * 1000;
    return {bearer: accessToken, renewAt: startedAt + lifetime - RENEW_BEFORE};
  }

  /** Found with the other processes, or minted by one of them. */
  async function find(externalTenantId: string, referral: () => ReferralApi): Promise<string> {
    let outcome: {failure: unknown} | null = null;
    const mintNow = () =>
      mint(externalTenantId, referral).catch((failure: unknown) => {
        outcome = {failure};
        throw failure;
      });
    const found = await (shared ? fromShared(shared, externalTenantId, mintNow) : mintNow()).catch(
      (error: unknown) => {
        // Debitura's refusal is an answer; a store that is away is none.
        if (!shared || outcome) throw error;
        return mintNow();
      },
    );
    if (known.size >= MAX_CLIENTS) known.delete(known.keys().next().value ?? '');
    known.set(externalTenantId, found);
    return found.bearer;
  }

  return {
    async get(externalTenantId, referral) {
      const token = known.get(externalTenantId);
      if (token && token.renewAt > now().getTime()) return token.bearer;
      const running = minting.get(externalTenantId);
      if (running) return running;
      const minted = find(externalTenantId, referral).finally(() =>
        minting.delete(externalTenantId),
      );
      minting.set(externalTenantId, minted);
      return minted;
    },
    async refused(externalTenantId, bearer) {
      if (known.get(externalTenantId)?.bearer === bearer) known.delete(externalTenantId);
      await shared?.refused(externalTenantId, bearer).catch(() => undefined);
    },
  };
}

async function fromShared(
  shared: SharedBearers,
  externalTenantId: string,
  mint: () => Promise<Bearer>,
): Promise<Bearer> {
  return (await shared.get(externalTenantId)) ?? shared.mintOnce(externalTenantId, mint);
}

function toMintFailure(error: unknown): never {
  if (!(error instanceof DebituraError)) throw error;
  if (error.status === 404) throw new NoLinkError();
  if (error.status === 401 || error.status === 403)
    throw new Problem('upstream-unavailable', "Debitura refuses the platform's key.");
  // Whatever else it says may hold a bearer, and no field of the user's is what it complains about.
  throw new DebituraError(error.status, {retryAfter: error.retryAfter});
}
