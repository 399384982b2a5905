import {
  createCollectionPartnerApi,
  createReferralApi,
  DebituraError,
  sendOnce,
  type CollectionPartnerApi,
  type ReferralApi,
} from '../debitura/index.js';
import {partnerAddress} from './keeper/partner.js';
import {findSubscriptions, type SubscriptionApi, type Wanted} from './keeper/subscription.js';
import {hosts} from './options/environment.js';
import type {AdapterOptions} from './options/options.js';
import type {Store} from './store/store.js';
import {LAST_EVENT} from './webhooks/last-event.js';
import {nameOfOwner} from './webhooks/own-secrets.js';

/** One line of a diagnosis. */
export type Finding = {
  /** Null when it cannot be known from here; the text says why, and where it can. */
  isWell: boolean | null;
  about:
    | 'key'
    | 'partner key'
    | 'clock'
    | 'subscription'
    | 'subscription to live cases'
    | 'subscription to test cases'
    | 'address'
    | 'last event';
  text: string;
};

/** What is diagnosed. */
export type DiagnoseOptions = Pick<
  AdapterOptions,
  'environment' | 'referralKey' | 'partnerKey' | 'webhookUrl' | 'webhookTestMode'
> & {
  fetch?: typeof globalThis.fetch;
  now?: () => Date;
  /** The adapter's store, when this process can reach it. */
  store?: Store;
};

/** Longest wait for the own address, in milliseconds; Debitura waits 10 s. */
const PATIENCE = 10_000;

/** Deliveries are believed for 300 s, and 60 s ahead; a clock that is this far off deserves a word. */
const MOST_SECONDS_OFF = 30;
const QUIET_HOURS = 24;
/** A platform with few cases has quiet days; from here they cannot be told from a way that is broken. */
const PERHAPS = ', right only if no case or client has changed since';

/**
 * Tries the way to Debitura and back: does the key work, is the clock right, is the subscription alive, does an
 * adapter answer at its address, when did the last event come. Changes nothing and never rejects for what is answered.
 */
export async function diagnose(options: DiagnoseOptions): Promise<Finding[]> {
  const {fetch = globalThis.fetch, now = () => new Date(), webhookUrl, partnerKey} = options;
  // Without the key of a partner it is the Referral API that is tried.
  const referralKey = options.referralKey ?? (partnerKey === undefined ? '' : undefined);
  const urls = hosts({...options, authenticate: () => null});
  let date: string | null = null;
  const sent = sendOnce(fetch);
  const send: typeof sent = async (call) => {
    const response = await sent(call);
    date = response.headers.get('date') ?? date;
    return response;
  };
  const findings: Finding[] = [];
  if (referralKey !== undefined)
    findings.push(
      ...(await referralFindings(
        createReferralApi({baseUrl: urls.referral, headers: {XApiKey: referralKey}, send}),
        options,
      )),
    );
  if (partnerKey !== undefined && urls.collectionPartner !== undefined) {
    const api = {baseUrl: urls.collectionPartner, headers: {XApiKey: partnerKey}, send};
    findings.push(...(await partnerFindings(createCollectionPartnerApi(api), options)));
  }
  return [
    ...findings.filter(({about}) => about.endsWith('key')),
    clockFinding(date, now()),
    ...findings.filter(({about}) => !about.endsWith('key')),
    ...(webhookUrl === undefined ? [] : [await addressFinding(fetch, webhookUrl)]),
    await lastEventFinding(options.store, now()),
  ];
}

async function referralFindings(api: ReferralApi, options: DiagnoseOptions): Promise<Finding[]> {
  const {webhookUrl, webhookTestMode: isTestMode = false} = options;
  const about = 'subscription';
  const key = await keyFinding(api, 'key');
  if (webhookUrl === undefined)
    return [key, {isWell: null, about, text: 'not looked for, because no webhookUrl is given'}];
  return [key, await subscriptionFinding(api, about, {url: webhookUrl, isTestMode})];
}

async function partnerFindings(
  api: CollectionPartnerApi,
  {webhookUrl, webhookTestMode = false}: DiagnoseOptions,
): Promise<Finding[]> {
  const findings = [await keyFinding(api, 'partner key')];
  const kinds = webhookTestMode ? (['test'] as const) : (['live', 'test'] as const);
  for (const kind of kinds) {
    const about = `subscription to ${kind} cases` as const;
    if (webhookUrl === undefined) {
      const text = 'not looked for, because no webhookUrl is given';
      findings.push({isWell: null, about, text});
      continue;
    }
    const url = partnerAddress(webhookUrl, await nameOfOwner({partnerCases: kind}));
    findings.push(await subscriptionFinding(api, about, {url, isTestMode: kind === 'test'}));
  }
  return findings;
}

async function keyFinding(
  api: Pick<ReferralApi, 'me'> | Pick<CollectionPartnerApi, 'me'>,
  about: 'key' | 'partner key',
): Promise<Finding> {
  try {
    const me = await api.me();
    const name = ('shortName' in me ? me.shortName : null) ?? me.companyName;
    return {isWell: true, about, text: `it belongs to ${name ?? 'a partner without a name'}`};
  } catch (error) {
    return {isWell: false, about, text: reasonOf(error)};
  }
}

function clockFinding(date: string | null, now: Date): Finding {
  const about = 'clock';
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return {isWell: null, about, text: 'Debitura does not tell its time'};
  const seconds = Math.round((now.getTime() - theirs) / 1000);
  const side = seconds < 0 ? 'behind' : 'ahead of';
  const text = `${Math.abs(seconds)} s ${side} Debitura's`;
  return {isWell: Math.abs(seconds) <= MOST_SECONDS_OFF, about, text};
}

async function subscriptionFinding(
  api: Pick<SubscriptionApi, 'webhooks'>,
  about: Finding['about'],
  wanted: Wanted,
): Promise<Finding> {
  try {
    const [found] = await findSubscriptions(api, wanted);
    if (!found) return {isWell: false, about, text: `there is none to ${wanted.url}`};
    if (found.isActive !== false)
      return {isWell: true, about, text: `active, for ${found.events.length} kinds of events`};
    return {
      isWell: false,
      about,
      text: `switched off: ${found.disabledReason ?? 'no reason given'}`,
    };
  } catch (error) {
    return {isWell: false, about, text: reasonOf(error)};
  }
}

/** Sends what nobody signed: an adapter that takes webhooks refuses it, and anything else is no such adapter. */
async function addressFinding(fetch: typeof globalThis.fetch, url: string): Promise<Finding> {
  const about = 'address';
  try {
    const {status} = await fetch(url, {
      method: 'POST',
      body: '{}',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const isAdapter = status === 400 || status === 401;
    const text = isAdapter
      ? 'an adapter answers there, and refuses what is not signed'
      : `something answers ${status} to an unsigned delivery; an adapter with webhook secrets answers 401`;
    return {isWell: isAdapter, about, text};
  } catch {
    return {isWell: false, about, text: `nothing answers at ${url} from here`};
  }
}

async function lastEventFinding(store: Store | undefined, now: Date): Promise<Finding> {
  const about = 'last event';
  if (!store)
    return {
      isWell: null,
      about,
      text: "not known here: Debitura keeps no log of it, and the time lies in the adapter's store; call diagnose({store}) in the adapter's own process",
    };
  const last = Date.parse((await store.get(LAST_EVENT)) ?? '');
  if (Number.isNaN(last)) return {isWell: null, about, text: `none has come yet${PERHAPS}`};
  const minutes = Math.round((now.getTime() - last) / 60_000);
  const ago = minutes < 120 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
  if (minutes <= QUIET_HOURS * 60) return {isWell: true, about, text: ago};
  return {isWell: null, about, text: `${ago}${PERHAPS}`};
}

function reasonOf(error: unknown): string {
  if (error instanceof DebituraError) {
    const isKey = error.status === 401 || error.status === 403;
    return isKey ? 'Debitura refuses the key' : `Debitura answered ${error.status}`;
  }
  return 'Debitura cannot be reached';
}
