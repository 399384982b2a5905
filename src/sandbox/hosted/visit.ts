import {isUuid} from '../http/json-body.js';
import {createQuery} from '../http/paging.js';
import {acceptedReturnUrl} from '../rules/case-rules.js';
import {isInForce, openSteps, type Step} from '../world/contracts.js';
import type {Partner} from '../world/partners.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';

/** What a page is about: something to sign or tell, or what the platform told, to be confirmed. */
export type PageStep = Step | 'Company' | 'People';

/** One page, for one partner (only powers of attorney, appendices and KYC have one). */
export interface OpenStep {
  step: PageStep;
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
  /** The agreement is signed with a code that Debitura mails; the signing chain goes without. */
  asksForCode: boolean;
}

/** The combined chain: what the session was opened for. Undefined for an unknown session. */
export function visitSession(world: World, url: string): Visit | undefined {
  const query = createQuery(url);
  const session = world.sessions.get(query('session')[0] ?? '');
  if (!session || session.client.isArchived) return undefined;
  const {client, partner} = session;
  const open = openSteps(client, partner).map((step) => openStep(step, partner));
  return {client, open, returnUrl: returnUrlOf(url), endsWithButton: false, asksForCode: false};
}

/** First onboarding: company, people, the SDCA, then whatever the client's waiting cases need. */
export function visitOnboarding(world: World, linkId: string, url: string): Visit | undefined {
  const client = clientByLink(world, linkId);
  if (!client) return undefined;
  const open = agreementSteps(client).map((step) => openStep(step, null));
  const waiting = world
    .casesOf(client)
    .filter(({lifecycle}) => lifecycle === 'PendingContractSigning');
  for (const partner of new Set(waiting.map((each) => each.partner))) {
    const steps = openSteps(client, partner).filter((step) => step !== 'Sdca');
    open.push(...steps.map((step) => openStep(step, partner)));
  }
  return {client, open, returnUrl: returnUrlOf(url), endsWithButton: true, asksForCode: true};
}

/** Whoever signs for the first time confirms first who the company and its people are. */
function agreementSteps({sdca, confirmed}: Client): PageStep[] {
  if (isInForce(sdca)) return [];
  if (sdca.signedAt !== null) return ['Sdca'];
  const steps: PageStep[] = [];
  if (!confirmed.company) steps.push('Company');
  if (!confirmed.people) steps.push('People');
  return [...steps, 'Sdca'];
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
  const isAgreement = wanted.includes('Sdca');
  const returnUrl = returnUrlOf(url);
  return {client, open, returnUrl, endsWithButton: isAgreement, asksForCode: isAgreement};
}

/** The KYC form alone; it belongs to the client, not to a partner. */
export function visitKyc(world: World, linkId: string, url: string): Visit | undefined {
  const client = clientByLink(world, linkId);
  if (!client) return undefined;
  const open: OpenStep[] = client.kyc ? [] : [{step: 'Kyc', partner: null}];
  return {client, open, returnUrl: returnUrlOf(url), endsWithButton: false, asksForCode: false};
}

function openStep(step: PageStep, partner: Partner | null): OpenStep {
  return {step, partner: step === 'Sdca' ? null : partner};
}

function clientByLink(world: World, linkId: string): Client | undefined {
  if (!isUuid(linkId)) return undefined;
  return world.clients.find((client) => client.linkId === linkId && !client.isArchived);
}

function returnUrlOf(url: string): string | null {
  return acceptedReturnUrl(createQuery(url)('returnUrl')[0] ?? null);
}
