import {lifecycleTexts, type Lifecycle} from '../world/labels.js';
import {seededUuid} from '../world/ids.js';
import {jurisdictionId} from '../world/countries.js';
import {dateText} from '../rules/dates.js';
import type {CaseEvent, ClientEvent, WorldEvent} from '../world/events.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';

/** The body of a delivery. */
export interface Envelope {
  /** The same in every attempt and replay: receivers tell doubles by it. */
  id: string;
  specVersion: '1.0';
  event: string;
  /** ISO 8601 with zone. */
  timestamp: string;
  data: Record<string, unknown>;
  links: Record<string, string>;
}

// A name that leads nowhere: Debitura's own samples print a host that is no API host either.
const linkHost = 'https://links.debitura.example';

/** What a partner's webhook says. */
export function referralEnvelope(world: World, happened: WorldEvent): Envelope {
  if ('failures' in happened) {
    const {event, client, failures} = happened;
    const {externalTenantId} = client;
    const data = {externalTenantId, creditor: creditorData(client), failedCases: failures};
    return envelope(world, event, data, linkToClient(externalTenantId));
  }
  if ('client' in happened) {
    const tenant = happened.tenant ?? happened.client.externalTenantId;
    return envelope(world, happened.event, clientData(happened, tenant), linkToClient(tenant));
  }
  const {externalTenantId} = happened.item.client;
  const data = {...caseData(world, happened), externalTenantId};
  return envelope(world, happened.event, data, linkToClient(externalTenantId));
}

/** What a creditor's webhook says. */
export function customerEnvelope(world: World, happened: CaseEvent): Envelope {
  const {item} = happened;
  const sample = {
    creditorReference: item.creditorReference,
    status: lifecycleTexts[item.lifecycle],
    amount: item.principal,
    currency: item.currency,
    debtorName: item.debtor.name,
  };
  const more = world.switches.richCaseEvents && happened.event === 'case.created' ? sample : {};
  const links = {self: `${linkHost}/cases/${item.id}`};
  return envelope(world, happened.event, {...caseData(world, happened), ...more}, links);
}

/** What a collection partner's webhook says: the same facts, without the creditor's sample. */
export function partnerEnvelope(world: World, happened: CaseEvent): Envelope {
  const links = {self: `${linkHost}/cases/${happened.item.id}`};
  return envelope(world, happened.event, caseData(world, happened), links);
}

function envelope(
  world: World,
  event: string,
  data: Envelope['data'],
  links: Envelope['links'],
): Envelope {
  const timestamp = new Date(world.clock.now()).toISOString();
  return {id: world.ids.uuid(), specVersion: '1.0', event, timestamp, data, links};
}

function linkToClient(externalTenantId: string | null): Envelope['links'] {
  return {client: `${linkHost}/clients/${encodeURIComponent(externalTenantId ?? '')}`};
}

function clientData(
  {event, client, signedAt}: ClientEvent,
  externalTenantId: string | null,
): Envelope['data'] {
  const creditor = creditorData(client);
  return {
    externalTenantId,
    creditor:
      event === 'client.link_declined'
        ? creditor
        : {...creditor, isAttributed: client.isAttributed},
    ...(signedAt === null ? {} : {signedAt: new Date(signedAt).toISOString()}),
  };
}

function creditorData({creditorId, company}: Client) {
  return {
    id: creditorId,
    companyName: company.name,
    registrationNumber: company.registrationNumber,
    countryId: seededUuid('c0', jurisdictionId(company.country)),
  };
}

function caseData(world: World, happened: CaseEvent): Envelope['data'] {
  const {id, reference, currency} = happened.item;
  const subject = {caseId: id, reference};
  switch (happened.event) {
    case 'case.created':
      return subject;
    case 'case.assigned':
      return {...subject, lifecycle: spelled(world, happened.item.lifecycle)};
    case 'case.updated':
      return {
        ...subject,
        oldLifecycle: spelled(world, happened.oldLifecycle),
        newLifecycle: spelled(world, happened.newLifecycle),
      };
    case 'case.closed':
      return {...subject, closeCode: happened.closeCode, closeComment: happened.comment};
    case 'payment.created':
    case 'payment.deleted': {
      const {id: paymentId, amount, date} = happened.payment;
      return {...subject, paymentId, grossAmount: amount, currency, date: dateText(date)};
    }
    case 'chat.created':
      return {...subject, chatId: happened.message.id, role: happened.message.role};
  }
}

function spelled({switches}: World, lifecycle: string): string {
  if (!switches.eventLifecycleAsText || !Object.hasOwn(lifecycleTexts, lifecycle)) return lifecycle;
  return lifecycleTexts[lifecycle as Lifecycle];
}
