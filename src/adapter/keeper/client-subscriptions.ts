import {
  CLIENT_EVENTS,
  isNotFound,
  type CustomerApi,
  type ReferralApi,
  type UpstreamWebhook,
} from '../../debitura/index.js';
import {writeLog} from '../options/log.js';
import type {Settings} from '../options/resolve.js';
import {readPages} from '../upstream/pages.js';
import {isRefusedForGood} from '../upstream/refusals.js';
import {SUBSCRIPTION, type OwnSecrets} from '../webhooks/own-secrets.js';
import {findSubscriptions} from './subscription.js';

/** Milliseconds between two looks at one client's subscription; a doubted one is looked at the next time. */
const LOOK_INTERVAL = 6 * 3_600_000;
/** Clients that are looked at in one go, so that many of them do not use up the day's calls. */
const MOST_AT_ONCE = 50;
const MOST_PAGES = 100;
/** Kept in the store while there may be subscriptions to take back. */
const ANY = 'keeper:client-subscriptions';

type Options = {
  settings: Settings;
  secrets: OwnSecrets;
  referral: () => ReferralApi;
  customer: (externalTenantId: string) => CustomerApi;
};

/**
 * Looks after the subscriptions of all clients: subscribes where it is wanted, takes back where it is not any more.
 * A client whose bearer may not subscribe is left alone until the next look; what cannot be taken back is tried again.
 */
export async function keepClientSubscriptions(options: Options): Promise<void> {
  const {store, now, enable} = options.settings;
  const isWanted = enable.customerWebhooks;
  const marker = await store.get(ANY);
  if (!isWanted && marker === undefined) return;
  if (marker === undefined) await store.add(ANY, '1', store.retention);
  else if (isWanted) await store.replace(ANY, marker, String(now().getTime()), store.retention);
  const due = await clientsInNeed(options);
  let left = due.length;
  for (const tenant of due.slice(0, MOST_AT_ONCE))
    if (await quietly(options, tenant, isWanted ? subscribe : unsubscribe)) left -= 1;
  if (!isWanted && marker !== undefined && left === 0) await store.remove(ANY, marker);
}

/** Clients to subscribe, or to take a subscription back from, those first that nobody has looked at for longest. */
async function clientsInNeed({settings, secrets, referral}: Options): Promise<string[]> {
  const {now, enable} = settings;
  const found: {tenant: string; lookedAt: number}[] = [];
  for (const tenant of await linkedClients(referral)) {
    const kept = await secrets.get(await secrets.nameOf({externalTenantId: tenant}));
    const {lookedAt = 0, isDoubted = true} = kept ?? {};
    const isLookWanted = isDoubted || now().getTime() - lookedAt >= LOOK_INTERVAL;
    if (enable.customerWebhooks ? isLookWanted : kept) found.push({tenant, lookedAt});
  }
  return found.sort((one, other) => one.lookedAt - other.lookedAt).map(({tenant}) => tenant);
}

async function linkedClients(referral: () => ReferralApi): Promise<string[]> {
  const clients = await readPages(async (query) => {
    const {clients, page, pageData} = await referral().clients({...query, Sort: 'dateCreated:asc'});
    return {items: clients, page: page ?? pageData};
  }, MOST_PAGES);
  return clients.flatMap(({externalTenantId, onboardingDone}) =>
    externalTenantId && onboardingDone ? [externalTenantId] : [],
  );
}

/** One client that cannot be helped is no reason to leave the others. Answers whether this one was. */
async function quietly(
  options: Options,
  tenant: string,
  work: (options: Options, tenant: string) => Promise<string | null>,
): Promise<boolean> {
  const {settings, secrets} = options;
  const say = (level: 'info' | 'warn', note: string) =>
    writeLog(settings.log, {level, event: 'keeper', note});
  try {
    const note = await work(options, tenant);
    if (note !== null) say('info', note);
    return true;
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    say('warn', `A client's own subscription cannot be looked after (${name}); later again.`);
    await secrets.note(
      {externalTenantId: tenant},
      {lookedAt: settings.now().getTime(), isDoubted: false},
    );
    return false;
  }
}

async function subscribe({settings, secrets, customer}: Options, tenant: string) {
  const {webhookUrl = '', webhookTestMode: isTestMode, now} = settings;
  const name = await secrets.nameOf({externalTenantId: tenant});
  const api = customer(tenant);
  const url = `${webhookUrl}?${SUBSCRIPTION}=${name}`;
  const [found, ...others] = await findSubscriptions(api, {url, isTestMode});
  const kept = await secrets.get(name);
  let told: string | null = null;
  if (!found) {
    told = secretOf(await api.createWebhook({url, events: CLIENT_EVENTS, isTestMode}));
  } else {
    if (found.isActive === false) await api.changeWebhook(found.id, {isActive: true});
    const isLost =
      !kept ||
      kept.secrets.length === 0 ||
      others.length > 0 ||
      (found.isActive === false && kept.isDoubted);
    if (isLost) told = secretOf(await api.changeWebhook(found.id, {regenerateSecret: true}));
  }
  await secrets.note(
    {externalTenantId: tenant},
    {
      lookedAt: now().getTime(),
      isDoubted: false,
      ...(told !== null && {secret: told}),
    },
  );
  for (const {id} of others) await api.removeWebhook(id);
  if (!found) return 'A client has a subscription of its own now.';
  return found.isActive === false ? "A client's own subscription was switched on again." : null;
}

/** Where Debitura refuses there is nothing that could be taken back with this key. */
async function unsubscribe({settings, secrets, customer}: Options, tenant: string) {
  const name = await secrets.nameOf({externalTenantId: tenant});
  const api = customer(tenant);
  const url = `${settings.webhookUrl ?? ''}?${SUBSCRIPTION}=${name}`;
  let isRefused = false;
  try {
    const isTestMode = settings.webhookTestMode;
    for (const {id} of await findSubscriptions(api, {url, isTestMode})) await api.removeWebhook(id);
  } catch (error) {
    if (!isRefusedForGood(error)) throw error;
    // What is not there any more is as good as taken back.
    isRefused = !isNotFound(error);
  }
  await secrets.forget({externalTenantId: tenant});
  return isRefused
    ? "A client's own subscription cannot be taken back: Debitura refused."
    : "A client's own subscription was taken back.";
}

function secretOf({secret}: UpstreamWebhook): string {
  if (!secret) throw new TypeError('Debitura told no secret.');
  return secret;
}
