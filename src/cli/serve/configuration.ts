import {authenticateSessionToken, type AdapterOptions} from '../../adapter/index.js';
import type {Desk} from '../../contract/index.js';
import {addressOf, type Environment} from '../environment.js';

/** What the environment says to `debitura-embed serve`. */
export type ServeConfiguration = {
  adapter: AdapterOptions;
  redisUrl: string | undefined;
  host: string;
  port: number;
  /** Null: no metrics. */
  metricsPort: number | null;
};

/** The environment cannot be used; `variable` names the one that must change. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly variable: string;

  constructor(variable: string, what: string) {
    super(`${variable} ${what}`);
    this.variable = variable;
  }
}

/** Every variable, and the option of `createAdapter` that it becomes; others have no option of their own. */
const VARIABLES: Record<string, string> = {
  DEBITURA_REFERRAL_KEY: 'referralKey',
  DEBITURA_PARTNER_KEY: 'partnerKey',
  DEBITURA_ENVIRONMENT: 'environment',
  DEBITURA_SECRET: 'secret',
  DEBITURA_SESSION_SECRET: '',
  DEBITURA_DESKS: 'desks',
  DEBITURA_BASE_PATH: 'basePath',
  DEBITURA_ALLOWED_ORIGINS: 'allowedOrigins',
  DEBITURA_SIGNING_ORIGINS: 'signingOrigins',
  DEBITURA_RETURN_ORIGINS: 'allowedReturnOrigins',
  DEBITURA_TRUST_PROXY: 'trustProxy',
  DEBITURA_WEBHOOK_URL: 'webhookUrl',
  DEBITURA_WEBHOOK_SECRETS: 'webhookSecrets',
  DEBITURA_WEBHOOK_TEST_MODE: 'webhookTestMode',
  DEBITURA_ENABLE: 'enable',
  DEBITURA_STORE: '',
  DEBITURA_REDIS_URL: '',
  DEBITURA_HOST: '',
  DEBITURA_PORT: '',
  DEBITURA_METRICS_PORT: '',
};

/** The variable in which an option of `createAdapter` stands. */
export function variableOf(option: string): string {
  return Object.keys(VARIABLES).find((name) => VARIABLES[name] === option) ?? option;
}

/**
 * Reads the environment.
 * @throws EnvironmentError for what is missing, unknown or unsafe.
 */
export function readConfiguration(environment: Environment): ServeConfiguration {
  refuseUnknown(environment);
  const text = (name: string) => (environment[name] === '' ? undefined : environment[name]);
  const list = (name: string) =>
    text(name)
      ?.split(/[\s,]+/)
      .filter(Boolean);
  const flag = (name: string) => readFlag(name, text(name));
  // While one is rotated there are two, newest first, with white space between them.
  const secrets = (name: string) => required(name, text(name)?.split(/\s+/).filter(Boolean));
  const secret = secrets('DEBITURA_SECRET');
  const sessionSecret = secrets('DEBITURA_SESSION_SECRET');
  if (secret.some((one) => sessionSecret.includes(one)))
    throw new EnvironmentError('DEBITURA_SESSION_SECRET', 'must differ from DEBITURA_SECRET.');
  const redisUrl = text('DEBITURA_REDIS_URL');
  checkStore(text('DEBITURA_STORE'), redisUrl);
  const place = readEnvironment(text('DEBITURA_ENVIRONMENT'));
  const options = {
    environment: place,
    referralKey: text('DEBITURA_REFERRAL_KEY'),
    partnerKey: text('DEBITURA_PARTNER_KEY'),
    secret,
    authenticate: authenticateSessionToken({secret: sessionSecret}),
    desks: list('DEBITURA_DESKS') as Desk[] | undefined,
    basePath: text('DEBITURA_BASE_PATH'),
    allowedOrigins: readOrigins(list('DEBITURA_ALLOWED_ORIGINS'), place),
    signingOrigins: list('DEBITURA_SIGNING_ORIGINS'),
    allowedReturnOrigins: list('DEBITURA_RETURN_ORIGINS'),
    trustProxy: flag('DEBITURA_TRUST_PROXY'),
    webhookUrl: text('DEBITURA_WEBHOOK_URL'),
    webhookSecrets: list('DEBITURA_WEBHOOK_SECRETS'),
    webhookTestMode: flag('DEBITURA_WEBHOOK_TEST_MODE'),
    enable: readEnable(list('DEBITURA_ENABLE')),
  };
  return {
    adapter: withoutUndefined(options) as AdapterOptions,
    redisUrl,
    host: text('DEBITURA_HOST') ?? '127.0.0.1',
    port: readPort('DEBITURA_PORT', text('DEBITURA_PORT')) ?? 8080,
    metricsPort: readPort('DEBITURA_METRICS_PORT', text('DEBITURA_METRICS_PORT')) ?? null,
  };
}

/** A misspelt variable would silently be the default. */
function refuseUnknown(environment: Environment) {
  for (const name of Object.keys(environment)) {
    const isOurs = name.startsWith('DEBITURA_') && !name.endsWith('_FILE');
    if (isOurs && !Object.hasOwn(VARIABLES, name))
      throw new EnvironmentError(name, 'is no variable of debitura-embed serve.');
  }
}

function required(name: string, values: string[] | undefined): string[] {
  if (!values?.length) throw new EnvironmentError(name, 'is missing.');
  return values;
}

/** A process that forgets what was confirmed must be somebody's choice. */
function checkStore(store: string | undefined, redisUrl: string | undefined) {
  if (store !== undefined && store !== 'memory' && store !== 'redis')
    throw new EnvironmentError('DEBITURA_STORE', 'is memory or redis.');
  if (store === 'memory' && redisUrl)
    throw new EnvironmentError('DEBITURA_STORE', 'is memory although DEBITURA_REDIS_URL is given.');
  if (store !== 'memory' && !redisUrl)
    throw new EnvironmentError(
      'DEBITURA_REDIS_URL',
      'is missing. For a single process that may forget, say DEBITURA_STORE=memory.',
    );
}

function readEnvironment(name: string | undefined): AdapterOptions['environment'] {
  if (name === undefined) throw new EnvironmentError('DEBITURA_ENVIRONMENT', 'is missing.');
  try {
    return addressOf(name);
  } catch {
    throw new EnvironmentError(
      'DEBITURA_ENVIRONMENT',
      'is production, test, or a base address such as http://127.0.0.1:4010.',
    );
  }
}

/** Pages are on other origins than this server, so each has to be named; in production only by https. */
function readOrigins(origins: string[] | undefined, place: AdapterOptions['environment']) {
  const named = required('DEBITURA_ALLOWED_ORIGINS', origins);
  const open = named.find((origin) => !origin.startsWith('https://'));
  if (place === 'production' && open !== undefined)
    throw new EnvironmentError('DEBITURA_ALLOWED_ORIGINS', `must be https in production: ${open}.`);
  return named;
}

function readEnable(names: string[] | undefined): AdapterOptions['enable'] {
  return names && Object.fromEntries(names.map((name) => [name, true]));
}

function readFlag(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (value !== 'true' && value !== 'false')
    throw new EnvironmentError(name, `is true or false, not ${value}.`);
  return value === 'true';
}

function readPort(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new EnvironmentError(name, `is a number from 0 to 65535, not ${value}.`);
  return port;
}

function withoutUndefined(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
