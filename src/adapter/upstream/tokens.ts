import {DebituraError, type ReferralApi} from '../../debitura/index.js';
import {Problem} from '../problem.js';

/** Renewed so long before expiry that a call started now still arrives with a living bearer. */
const RENEW_BEFORE = 60_000;
const DEFAULT_LIFETIME_SECONDS = 1800;
const MAX_CLIENTS = 10_000;

/** Bearers by client, kept in this process's memory only. */
export type Tokens = {
  /** A living bearer, minted when there is none; callers at once share one mint. */
  get: (externalTenantId: string, referral: ReferralApi) => Promise<string>;
  /** Forgets a bearer that Debitura refused, unless it was replaced meanwhile. */
  refused: (externalTenantId: string, bearer: string) => void;
};

/** There is no active link to this client, or it has not signed: no bearer is minted. */
export class NoLinkError extends Error {
  override readonly name = 'NoLinkError';
}

/** A cache of bearers by the given clock. */
export function createTokens(now: () => Date): Tokens {
  const known = new Map<string, {bearer: string; renewAt: number}>();
  const minting = new Map<string, Promise<string>>();

  async function mint(externalTenantId: string, referral: ReferralApi) {
    const startedAt = now().getTime();
    const {accessToken, expiresIn} = await referral
      .mintToken(externalTenantId)
      .catch(toMintFailure);
    const lifetime = (expiresIn ?? DEFAULT_LIFETIME_SECONDS) * 1000;
    if (known.size >= MAX_CLIENTS) known.delete(known.keys().next().value ?? '');
    known.set(externalTenantId, {
      bearer: accessToken,
      renewAt: startedAt + lifetime - RENEW_BEFORE,
    });
    return accessToken;
  }

  return {
    async get(externalTenantId, referral) {
      const token = known.get(externalTenantId);
      if (token && token.renewAt > now().getTime()) return token.bearer;
      const running = minting.get(externalTenantId);
      if (running) return running;
      const minted = mint(externalTenantId, referral).finally(() =>
        minting.delete(externalTenantId),
      );
      minting.set(externalTenantId, minted);
      return minted;
    },
    refused(externalTenantId, bearer) {
      if (known.get(externalTenantId)?.bearer === bearer) known.delete(externalTenantId);
    },
  };
}

function toMintFailure(error: unknown): never {
  if (!(error instanceof DebituraError)) throw error;
  if (error.status === 404) throw new NoLinkError();
  if (error.status === 401 || error.status === 403)
    throw new Problem('upstream-unavailable', "Debitura refuses the platform's key.");
  throw error;
}
