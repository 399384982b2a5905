import {createReferralApi, DebituraError, sendOnce, type ReferralApi} from '../debitura/index.js';
import {findSubscription} from './keeper/subscription.js';
import {hosts} from './options/environment.js';
import type {AdapterOptions} from './options/options.js';
import type {Store} from './store/store.js';
import {LAST_EVENT} from './webhooks/last-event.js';

/** One line of a diagnosis. */
export type Finding = {
  isWell: boolean;
  about: 'key' | 'clock' | 'subscription' | 'last event';
  text: string;
};

/** What is diagnosed. */
export type DiagnoseOptions = Pick<
  AdapterOptions,
  'environment' | 'referralKey' | 'webhookUrl' | 'webhookTestMode'
> & {
  fetch?: typeof globalThis.fetch;
  now?: () => Date;
  /** The adapter's store, when this process can reach it. */
  store?: Store;
};

/** Deliveries are believed for 300 s, and 60 s ahead; a clock that is this far off deserves a word. */
const MOST_SECONDS_OFF = 30;
const QUIET_HOURS = 24;

/**
 * Tries the way to Debitura: does the key work, is the clock right, is the subscription alive, when did the last
 * event come. Changes nothing and never rejects for what Debitura answers.
 */
export async function diagnose(options: DiagnoseOptions): Promise<Finding[]> {
  const {fetch = globalThis.fetch, now = () => new Date(), referralKey = ''} = options;
  let date: string | null = null;
  const referral = createReferralApi({
    baseUrl: hosts({...options, authenticate: () => null}).referral,
    headers: {XApiKey: referralKey},
    send: async (call) => {
      const response = await sendOnce(fetch)(call);
      date = response.headers.get('date');
      return response;
    },
  });
  return [
    await keyFinding(referral),
    clockFinding(date, now()),
    await subscriptionFinding(referral, options),
    await lastEventFinding(options.store, now()),
  ];
}

async function keyFinding(referral: ReferralApi): Promise<Finding> {
  try {
    const {companyName, shortName} = await referral.me();
    const name = shortName ?? companyName ?? 'a partner without a name';
    return {isWell: true, about: 'key', text: `it belongs to ${name}`};
  } catch (error) {
    return {isWell: false, about: 'key', text: reasonOf(error)};
  }
}

function clockFinding(date: string | null, now: Date): Finding {
  const about = 'clock';
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return {isWell: true, about, text: 'Debitura does not tell its time'};
  const seconds = Math.round((now.getTime() - theirs) / 1000);
  const side = seconds < 0 ? 'behind' : 'ahead';
  const text = `${Math.abs(seconds)} s ${side} of Debitura's`;
  return {isWell: Math.abs(seconds) <= MOST_SECONDS_OFF, about, text};
}

async function subscriptionFinding(
  referral: ReferralApi,
  {webhookUrl, webhookTestMode = false}: DiagnoseOptions,
): Promise<Finding> {
  const about = 'subscription';
  if (webhookUrl === undefined)
    return {isWell: true, about, text: 'not looked for, because no webhookUrl is given'};
  try {
    const found = await findSubscription(referral, {url: webhookUrl, isTestMode: webhookTestMode});
    if (!found) return {isWell: false, about, text: `there is none to ${webhookUrl}`};
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

async function lastEventFinding(store: Store | undefined, now: Date): Promise<Finding> {
  const about = 'last event';
  if (!store)
    return {isWell: true, about, text: "known only to a process with the adapter's store"};
  const last = Date.parse((await store.get(LAST_EVENT)) ?? '');
  if (Number.isNaN(last)) return {isWell: false, about, text: 'none has come yet'};
  const minutes = Math.round((now.getTime() - last) / 60_000);
  const ago = minutes < 120 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
  return {isWell: minutes <= QUIET_HOURS * 60, about, text: ago};
}

function reasonOf(error: unknown): string {
  if (error instanceof DebituraError) {
    const isKey = error.status === 401 || error.status === 403;
    return isKey ? 'Debitura refuses the key' : `Debitura answered ${error.status}`;
  }
  return 'Debitura cannot be reached';
}
