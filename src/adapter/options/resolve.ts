import type {Desk} from '../../contract/index.js';
import {memoryStore} from '../store/memory.js';
import {noteAway, resilient, type Entries} from '../store/resilient.js';
import type {Store} from '../store/store.js';
import {overFetch, type HttpClient} from '../upstream/http-client.js';
import {ConfigurationError} from './configuration-error.js';
import {environmentName, hosts, isLoopback, isSandbox} from './environment.js';
import {consoleLog, type Log} from './log.js';
import type {AdapterOptions, BaseUrls, Enable, Limits} from './options.js';
import {checkSecrets} from '../webhooks/secrets.js';
import {realTimers, type Timers} from './timers.js';

/** The options with every default filled in and every rule checked. */
export type Settings = {
  environment: 'production' | 'test' | 'custom';
  hosts: BaseUrls;
  referralKey: string | undefined;
  partnerKey: string | undefined;
  authenticate: AdapterOptions['authenticate'];
  /** Newest first; the first one derives. */
  secrets: readonly string[];
  desks: readonly Desk[];
  basePath: string;
  allowedOrigins: ReadonlySet<string>;
  trustProxy: boolean;
  limits: Required<Limits> | false;
  signingOrigins: readonly string[] | undefined;
  allowedReturnOrigins: readonly string[] | undefined;
  chatAs: AdapterOptions['chatAs'];
  webhookSecrets: readonly string[];
  webhookTestMode: boolean;
  webhookUrl: string | undefined;
  enable: Required<Enable>;
  onEvent: AdapterOptions['onEvent'];
  store: Store;
  /** Of the store what may go on in this process's memory while a shared one is away. */
  entries: Entries;
  /** A bridge that has a quicker one puts it here, unless the platform gave a `fetch` of its own. */
  httpClient: HttpClient;
  now: () => Date;
  random: () => number;
  timers: Timers;
  requestId: () => string;
  log: Log;
};

const DESKS: readonly Desk[] = ['client', 'managing-partner', 'collection-partner'];
const MIN_SECRET_BYTES = 32;
/** Below it a background read would never get a call of the minute. */
const LEAST_SHARE = 0.01;
const OFF: Required<Enable> = {
  withdraw: false,
  customerWebhooks: false,
  skipDebituraVerification: false,
  collectionPartnerId: false,
  assignedUserEmail: false,
};

/**
 * Checks the options and fills in the defaults.
 * @throws ConfigurationError naming the option.
 */
export function resolveOptions(options: AdapterOptions): Settings {
  const log = options.log ?? consoleLog;
  const now = options.now ?? (() => new Date());
  const store = options.store ?? memoryStore({now});
  const urls = hosts(options);
  checkHosts(urls, options);
  checkDesks(urls, options);
  return {
    environment: environmentName(options.environment),
    hosts: urls,
    referralKey: options.referralKey,
    partnerKey: options.partnerKey,
    authenticate: options.authenticate,
    secrets: secretsOf(options, urls, log),
    desks: options.desks ?? ['client'],
    basePath: basePathOf(options),
    allowedOrigins: new Set(origins('allowedOrigins', options.allowedOrigins) ?? []),
    trustProxy: options.trustProxy ?? false,
    limits: limitsOf(options),
    signingOrigins: origins('signingOrigins', options.signingOrigins),
    allowedReturnOrigins: origins('allowedReturnOrigins', options.allowedReturnOrigins),
    chatAs: options.chatAs,
    webhookSecrets: checkSecrets(options.webhookSecrets),
    webhookTestMode: options.webhookTestMode ?? false,
    webhookUrl: webhookUrlOf(options),
    enable: enableOf(options),
    onEvent: options.onEvent,
    store,
    entries: store.isShared ? resilient(store, memoryStore({now}), noteAway(log, now)) : store,
    httpClient: overFetch(options.fetch ?? ((input, init) => globalThis.fetch(input, init))),
    now,
    random: options.random ?? Math.random,
    timers: options.timers ?? realTimers,
    requestId: options.requestId ?? (() => crypto.randomUUID()),
    log,
  };
}

function checkHosts(urls: BaseUrls, {referralKey, partnerKey}: AdapterOptions) {
  for (const [api, address] of Object.entries(urls)) {
    if (!URL.canParse(address)) throw new ConfigurationError('environment', `${api} is no URL.`);
    const {protocol, hostname} = new URL(address);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
    if (!isSafe) throw new ConfigurationError('environment', `${api} must be https.`);
    for (const [option, key] of Object.entries({referralKey, partnerKey})) {
      if (key?.startsWith('sandbox-') && /(^|\.)debitura\.com$/.test(hostname))
        throw new ConfigurationError(option, `a sandbox key cannot be used with ${hostname}.`);
    }
  }
}

function checkDesks(urls: BaseUrls, {desks = ['client'], referralKey, partnerKey}: AdapterOptions) {
  if (!referralKey && !partnerKey)
    throw new ConfigurationError('referralKey', 'neither referralKey nor partnerKey is given.');
  for (const desk of desks) {
    if (!DESKS.includes(desk)) throw new ConfigurationError('desks', `${desk} is no desk.`);
  }
  if (desks.includes('client') && !referralKey)
    throw new ConfigurationError('referralKey', 'the client desk needs it.');
  if (desks.every((desk) => desk === 'client')) return;
  if (!partnerKey) throw new ConfigurationError('partnerKey', "the partners' desks need it.");
  if (urls.collectionPartner === undefined)
    throw new ConfigurationError('environment', 'collectionPartner is missing.');
}

function secretsOf(options: AdapterOptions, urls: BaseUrls, log: Log): readonly string[] {
  const secrets = [options.secret ?? []].flat();
  for (const secret of secrets) {
    if (new TextEncoder().encode(secret).length < MIN_SECRET_BYTES)
      throw new ConfigurationError('secret', `each must have at least ${MIN_SECRET_BYTES} bytes.`);
  }
  if (secrets.length > 0) return secrets;
  if (!isSandbox(options, urls)) throw new ConfigurationError('secret', 'is missing.');
  log({
    level: 'warn',
    event: 'started',
    note: 'secret is missing and was made up; drafts are lost with every restart.',
  });
  return [btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(MIN_SECRET_BYTES))))];
}

function basePathOf({basePath = '/debitura'}: AdapterOptions): string {
  if (basePath !== '' && !/^(\/[\w.~-]+)+$/.test(basePath))
    throw new ConfigurationError('basePath', "must be '' or start with / and not end with one.");
  return basePath;
}

function webhookUrlOf({webhookUrl}: AdapterOptions): string | undefined {
  if (webhookUrl === undefined) return undefined;
  if (!URL.canParse(webhookUrl)) throw new ConfigurationError('webhookUrl', 'is no URL.');
  const {protocol, hostname, pathname} = new URL(webhookUrl);
  if (protocol !== 'https:' && !isLoopback(hostname))
    throw new ConfigurationError('webhookUrl', 'must be https.');
  if (!pathname.endsWith('/webhooks'))
    throw new ConfigurationError('webhookUrl', 'must end in /webhooks.');
  return webhookUrl;
}

function enableOf({enable = {}, webhookUrl, referralKey}: AdapterOptions): Settings['enable'] {
  for (const name of Object.keys(enable)) {
    if (!Object.hasOwn(OFF, name))
      throw new ConfigurationError(
        'enable',
        `knows ${Object.keys(OFF).join(', ')}, and no ${name}.`,
      );
  }
  if (enable.customerWebhooks && webhookUrl === undefined)
    throw new ConfigurationError('webhookUrl', 'enable.customerWebhooks needs it.');
  if (enable.customerWebhooks && !referralKey)
    throw new ConfigurationError('referralKey', 'enable.customerWebhooks needs it.');
  return {...OFF, ...enable};
}

function origins(option: string, list: readonly string[] | undefined) {
  for (const origin of list ?? []) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new ConfigurationError(option, `${origin} is no origin such as https://app.example.`);
  }
  return list;
}

function limitsOf({limits = {}}: AdapterOptions): Settings['limits'] {
  if (limits === false) return false;
  const {upstreamShare = 1} = limits;
  if (!(upstreamShare >= LEAST_SHARE && upstreamShare <= 1))
    throw new ConfigurationError('limits', `upstreamShare must be from ${LEAST_SHARE} to 1.`);
  return {perMinute: 60, burst: 30, uploadsPerPrincipal: 4, uploads: 64, ...limits, upstreamShare};
}
