import type {WebhookEvent} from '../../contract/index.js';
import {DebituraError} from '../../debitura/index.js';
import {toMoment} from '../answers/time.js';
import {readEnvelope} from '../webhooks/envelope.js';
import {isAfter} from './compare-case.js';
import type {OwnCase, PartnerCatchUp} from './partner-catch-up.js';
import {chatName, paymentsName} from './states.js';

/**
 * Reports what Debitura's log says was sent and did not arrive, oldest first. An event keeps the id of its delivery:
 * should that still come, it is known.
 */
export async function reportDeliveries(item: OwnCase, options: PartnerCatchUp): Promise<number> {
  const {partner, since, now, subscriptions} = options;
  const query = {caseId: item.id, since: new Date(since).toISOString()};
  const rows = await partner().webhookEvents(query).catch(none);
  const missed = rows.filter(
    ({subscriptionId, deliveredAt}) => !deliveredAt && subscriptions.includes(subscriptionId ?? ''),
  );
  let count = 0;
  for (const {payload} of missed.reverse()) {
    if (!payload) continue;
    const bytes = new TextEncoder().encode(payload);
    const {event} = await readEnvelope(bytes, item.isTestCase === true, now);
    if (await options.report?.({...event, source: 'catch-up'})) count += 1;
  }
  return count;
}

/** Reports payments that are new, and those that were told of and are gone. */
export async function reportPayments(item: OwnCase, options: PartnerCatchUp): Promise<number> {
  const {partner, states} = options;
  const begin = Math.max(options.since, options.startedAt);
  const {id, isManaged} = item;
  const found = await (isManaged ? partner().managedPayments(id) : partner().payments(id)).catch(
    none,
  );
  const known = await states.paymentsOf(id);
  const fresh = found.filter(
    (each) => isAfter(each.dateCreated, begin) && !known?.includes(each.id),
  );
  const gone = (known ?? []).filter((each) => !found.some((payment) => payment.id === each));
  const events = [
    ...fresh.map(({id: paymentId, grossAmount, currency, date, dateCreated}) =>
      eventOf(item, options, {
        event: 'payment.created',
        key: paymentId,
        at: dateCreated,
        data: {paymentId, grossAmount, currency, date},
      }),
    ),
    ...gone.map((paymentId) =>
      eventOf(item, options, {event: 'payment.deleted', key: paymentId, data: {paymentId}}),
    ),
  ];
  const count = await reportAll(events, options);
  if (found.length > 0 || known !== null)
    await states.put(paymentsName(id), JSON.stringify(found.map((payment) => payment.id)));
  return count;
}

/** Reports messages that are new. */
export async function reportMessages(item: OwnCase, options: PartnerCatchUp): Promise<number> {
  const {partner, states} = options;
  const begin = Math.max(options.since, options.startedAt);
  const {id, isManaged} = item;
  const found = await (isManaged ? partner().managedChats(id) : partner().chats(id)).catch(none);
  const events: WebhookEvent[] = [];
  for (const {id: chatId, dateCreated, roleLabel: role} of found) {
    if (!isAfter(dateCreated, begin) || (await states.get(chatName(chatId))) !== undefined)
      continue;
    const data = {chatId, role};
    events.push(
      eventOf(item, options, {event: 'chat.created', key: chatId, at: dateCreated, data}),
    );
  }
  return reportAll(events, options);
}

type News = {
  event: 'payment.created' | 'payment.deleted' | 'chat.created';
  /** The id of what it is about. */
  key: string;
  /** When it happened, where Debitura says so. */
  at?: string | null | undefined;
  data: Record<string, unknown>;
};

function eventOf(
  {id: caseId, reference, isTestCase}: OwnCase,
  {now}: PartnerCatchUp,
  {event, key, at, data}: News,
): WebhookEvent {
  return {
    id: `catchup:${event}:${key}`,
    event,
    timestamp: toMoment(at) ?? now.toISOString(),
    data: {caseId, reference: reference ?? '', ...data},
    test: isTestCase === true,
    source: 'catch-up',
  };
}

async function reportAll(events: readonly WebhookEvent[], {report}: PartnerCatchUp) {
  let count = 0;
  for (const event of events) if (await report?.(event)) count += 1;
  return count;
}

/** Nothing, where Debitura does not show this part of a case. */
function none(error: unknown): never[] {
  if (error instanceof DebituraError && [400, 404].includes(error.status)) return [];
  throw error;
}
