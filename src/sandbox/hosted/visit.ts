import {isUuid} from '../http/json-body.js';
import {createQuery} from '../http/paging.js';
import {acceptedReturnUrl} from '../rules/case-rules.js';
import {isInForce, openSteps, type Step} from '../world/contracts.js';
import type {Partner} from '../world/partners.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';

/** One thing to sign or tell, for one partner (the SDCA is for none). */
export interface OpenStep {
  step: Step;
  partner: Partner | null;
}

/** Somebody who came to a hosted page. */
export interface Visit {
  client: Client;
  /** What is open right now, in order. */
  open: OpenStep[];
  returnUrl: string | null;
  /** First onboarding ends on a page with a button, the signing chain goes straight back. */
  endsWithButton: boolean;
}

/** The combined chain: what the session was opened for. Undefined for an unknown session. */
export function visitSession(world: World, url: string): Visit | undefined {
  const query = createQuery(url);
  const session = world.sessions.get(query('session')[0] ?? '');
  if (!session || session.client.isArchived) return undefined;
  const {client, partner} = session;
  const open = openSteps(client, partner).map((step) => openStep(step, partner));
  return {client, open, returnUrl: returnUrlOf(url), endsWithButton: false};
}

/** First onboarding: the SDCA, then whatever the client's waiting cases need. */
export function visitOnboarding(world: World, linkId: string, url: string): Visit | undefined {
  const client = clientByLink(world, linkId);
  if (!client) return undefined;
  const open: OpenStep[] = isInForce(client.sdca) ? [] : [{step: 'Sdca', partner: null}];
  const waiting = world
    .casesOf(client)
    .filter(({lifecycle}) => lifecycle === 'PendingContractSigning');
  for (const partner of new Set(waiting.map((each) => each.partner))) {
    const steps = openSteps(client, partner).filter((step) => step !== 'Sdca');
    open.push(...steps.map((step) => openStep(step, partner)));
  }
  return {client, open, returnUrl: returnUrlOf(url), endsWithButton: true};
}

/** One kind of step alone, as the per-error links lead to it. */
export function visitSteps(
  world: World,
  linkId: string,
  url: string,
  wanted: readonly Step[],
): Visit | undefined {
  const client = clientByLink(world, linkId);
  if (!client) return undefined;
  const partner = world.partnerById(createQuery(url)('collectionPartnerId')[0] ?? null) ?? null;
  const open = openSteps(client, partner)
    .filter((step) => wanted.includes(step))
    .map((step) => openStep(step, partner));
  return {client, open, returnUrl: returnUrlOf(url), endsWithButton: false};
}

/** The KYC form alone; it belongs to the client, not to a partner. */
export function visitKyc(world: World, linkId: string, url: string): Visit | undefined {
  const client = clientByLink(world, linkId);
  if (!client) return undefined;
  const open: OpenStep[] = client.kyc ? [] : [{step: 'Kyc', partner: null}];
  return {client, open, returnUrl: returnUrlOf(url), endsWithButton: false};
}

function openStep(step: Step, partner: Partner | null): OpenStep {
  return {step, partner: step === 'Sdca' ? null : partner};
}

function clientByLink(world: World, linkId: string): Client | undefined {
  if (!isUuid(linkId)) return undefined;
  return world.clients.find((client) => client.linkId === linkId && !client.isArchived);
}

function returnUrlOf(url: string): string | null {
  return acceptedReturnUrl(createQuery(url)('returnUrl')[0] ?? null);
}
