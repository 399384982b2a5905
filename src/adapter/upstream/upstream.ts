import {
  createCollectionPartnerApi,
  createCustomerApi,
  createReferralApi,
  type CollectionPartnerApi,
  type CustomerApi,
  type ReferralApi,
  type Send,
} from '../../debitura/index.js';

import {readClient} from '../onboarding/memory/standing.js';
import {PARTNER} from '../events/audience.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import type {Budget} from './budget.js';
import type {JoinedReads} from './joined.js';
import type {Pace} from './pace.js';
import {createSharedBearers} from './shared-bearers.js';
import {createTokens, NoLinkError} from './tokens.js';
import {createTransport, type Allowance} from './transport.js';

/** Debitura as one request of the browser may use it. */
export type Upstream = {
  /** With the partner-wide key: only for what the bearer is not offered for. */
  referral: ReferralApi;
  /** With a bearer that reaches exactly this client. */
  customer: (externalTenantId: string) => CustomerApi;
  /** With the key of a collection or managing partner, which reaches that partner's cases alone. */
  partner: CollectionPartnerApi;
};

/** What the calls of all requests have in common. */
export type Common = {
  /** Undefined when limits are switched off. */
  budget: Budget | undefined;
  /** Debitura counts each key for itself. */
  partnerBudget: Budget | undefined;
  pace: Pick<Pace, 'count'>;
  joined: JoinedReads;
};

/** The partners' desks are off without an address, so nothing is ever sent here. */
const NOWHERE = 'https://collection-partner.invalid';

/** Makes the upstream of each request; bearers, circuits and budgets are shared by all of them. */
export function createUpstream(
  settings: Settings,
  {budget, partnerBudget, pace, joined}: Common,
): (allowance: Allowance) => Upstream {
  const {hosts, referralKey = '', partnerKey = ''} = settings;
  const transport = createTransport(settings, budget);
  const carryPartner = createTransport(settings, partnerBudget)('partner');
  const {now, store} = settings;
  const tokens = createTokens(now, store.isShared ? createSharedBearers(settings) : undefined);
  const carry = {referral: transport('referral'), customer: transport('customer')};

  return (allowance) => {
    const withBearer =
      (tenant: string): Send =>
      async (call) => {
        for (let tries = 1; ; tries += 1) {
          const bearer = await tokens.get(tenant, referral).catch(orNotReady(tenant));
          const authorization = `Bearer ${bearer}`;
          const headers = Object.assign({}, call.headers, {authorization});
          const response = await carry.customer(Object.assign({}, call, {headers}), allowance);
          if (response.status !== 401) return response;
          await tokens.refused(tenant, bearer);
          if (tries === 2) throw new Problem('client-link-dead', 'Debitura refuses this client.');
        }
      };

    const joining =
      (tenant: string): Send =>
      async (call) => {
        const send = withBearer(tenant);
        if (call.method !== 'GET') return send(call).finally(() => joined.wrote(tenant));
        return joined.read(tenant, call.url, () => {
          pace.count(tenant);
          return send(call);
        });
      };

    /** One key for everybody of the partner, so equal reads are joined for all of them. */
    const sendPartner: Send = async (call) => {
      if (call.method !== 'GET')
        return carryPartner(call, allowance).finally(() => joined.wrote(PARTNER));
      return joined.read(PARTNER, call.url, () => {
        pace.count(PARTNER);
        return carryPartner(call, allowance);
      });
    };

    /** A mint that finds no link says where the client stands; the address is its way back. */
    const orNotReady = (tenant: string) => async (error: unknown) => {
      if (!(error instanceof NoLinkError)) throw error;
      const {url} = await readClient(referral(), tenant, settings);
      throw new Problem('client-not-ready', 'The client must finish its onboarding first.', {
        ...(url !== undefined && {url}),
      });
    };

    // Made when they are used: each is some fifty functions, and a request uses one of them.
    const referral = once(() =>
      createReferralApi({
        baseUrl: hosts.referral,
        headers: {XApiKey: referralKey},
        send: (call) => carry.referral(call, allowance),
      }),
    );
    const partner = once(() =>
      createCollectionPartnerApi({
        baseUrl: hosts.collectionPartner ?? NOWHERE,
        headers: {XApiKey: partnerKey},
        send: sendPartner,
      }),
    );
    return {
      get referral() {
        return referral();
      },
      customer: (tenant) => createCustomerApi({baseUrl: hosts.customer, send: joining(tenant)}),
      get partner() {
        return partner();
      },
    };
  };
}

function once<T>(make: () => T): () => T {
  let made: {it: T} | undefined;
  return () => (made ??= {it: make()}).it;
}
