import type {AdapterOptions, BaseUrls} from './options.js';
import {ConfigurationError} from './configuration-error.js';

/** Debitura's own hosts. Source: Debitura's documentation, environments. */
const HOSTS = {
  production: {
    referral: 'https://referral-api.debitura.com',
    customer: 'https://customer-api.debitura.com',
    collectionPartner: 'https://collectionpartner-api.debitura.com',
  },
  test: {
    referral: 'https://testreferral-api.debitura.com',
    customer: 'https://testcustomer-api.debitura.com',
  },
} as const;

/** The addresses of the APIs; the Collection Partner API has no test host. */
export function hosts({environment, partnerKey}: AdapterOptions): BaseUrls {
  if (typeof environment === 'object') return environment;
  if (environment === 'test' && partnerKey)
    throw new ConfigurationError(
      'environment',
      'the collection partner has no test host: give the URLs.',
    );
  if (!Object.hasOwn(HOSTS, environment))
    throw new ConfigurationError('environment', `${environment as string} is none.`);
  return HOSTS[environment];
}

/** What the browser is told about where it is. */
export function environmentName(environment: AdapterOptions['environment']) {
  return typeof environment === 'string' ? environment : 'custom';
}

/** True for addresses that never leave this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** True when nothing real can happen: addresses of our own, on this machine or with the sandbox's key. */
export function isSandbox({environment, referralKey, partnerKey}: AdapterOptions, urls: BaseUrls) {
  if (typeof environment === 'string') return false;
  const hasSandboxKey = [referralKey, partnerKey].some((key) => key?.startsWith('sandbox-'));
  return hasSandboxKey || Object.values(urls).every((url) => isLoopback(new URL(url).hostname));
}
