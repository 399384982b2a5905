import type {SigningHandoff} from '../../contract/index.js';
import {isLoopback} from '../options/environment.js';
import type {Settings} from '../options/resolve.js';

/** An address of Debitura that elements may open, or undefined when its origin is not one we allow. */
export function passedAddress(
  address: string | null | undefined,
  {signingOrigins, environment}: Pick<Settings, 'signingOrigins' | 'environment'>,
): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const {protocol, hostname, origin, username, password, href} = new URL(address);
  // A `blob:` has the origin of the page that made it.
  if (username || password || !/^https?:$/.test(protocol)) return undefined;
  if (signingOrigins) return signingOrigins.includes(origin) ? href : undefined;
  const isDebitura = protocol === 'https:' && /^(.+\.)?debitura\.com$/.test(hostname);
  const isOwnMachine = environment === 'custom' && isLoopback(hostname);
  return isDebitura || isOwnMachine ? href : undefined;
}

/** The one link for everything that is to be signed, when it may be opened. */
export function toSigningHandoff(
  address: string | null | undefined,
  settings: Pick<Settings, 'signingOrigins' | 'environment'>,
): SigningHandoff | null {
  const combinedSigningUrl = passedAddress(address, settings);
  return combinedSigningUrl === undefined ? null : {combinedSigningUrl};
}

/** A document to read or download: Debitura keeps them on storage hosts of any name, but never without TLS. */
export function passedDocument(
  address: string | null | undefined,
  {environment}: Pick<Settings, 'environment'>,
): string | null {
  if (!address || !URL.canParse(address)) return null;
  const {protocol, hostname, href} = new URL(address);
  const isOwnMachine = environment === 'custom' && protocol === 'http:' && isLoopback(hostname);
  return protocol === 'https:' || isOwnMachine ? href : null;
}
