import type {WebhookEvent} from '../../contract/index.js';
import {COLLECTION_PARTNER_EVENTS, CUSTOMER_EVENTS, REFERRAL_EVENTS} from '../../debitura/index.js';
import {toMoment} from '../answers/time.js';
import {hashBytes} from '../guard/derive.js';

const KNOWN_EVENTS: ReadonlySet<string> = new Set([
  ...REFERRAL_EVENTS,
  ...CUSTOMER_EVENTS,
  ...COLLECTION_PARTNER_EVENTS,
]);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAX_TEXT = 255;

/** A verified delivery, and what of it was not as documented. */
export type Received = {event: WebhookEvent; oddity: string | null};

/**
 * Reads a signed body. Nothing in it is refused any more: a delivery that fails again and again would switch the
 * whole subscription off. What has no id gets one from its bytes, and what has no time that of its arrival.
 * @param isTest - True when the subscription hears of test cases only.
 */
export async function readEnvelope(
  bytes: Uint8Array<ArrayBuffer>,
  isTest: boolean,
  now: Date,
): Promise<Received> {
  const body = parse(bytes);
  const {id, event, timestamp, data} = body ?? {};
  const isComplete = isText(id) && isText(event) && isRecord(data);
  const facts = isRecord(data) ? data : {};
  const tenant = facts.externalTenantId;
  const name = isText(event) ? event : 'unknown';
  return {
    event: {
      id: isText(id) ? id : `body:${await hashBytes(bytes)}`,
      event: name,
      timestamp: (isText(timestamp) ? toMoment(timestamp) : null) ?? now.toISOString(),
      data: facts,
      ...(isText(tenant) && {externalTenantId: tenant}),
      test: isTest || facts.isTest === true || facts.isTestCase === true,
      source: 'webhook',
    },
    oddity: oddityOf(isComplete, name),
  };
}

function oddityOf(isComplete: boolean, name: string): string | null {
  if (!isComplete) return 'A signed delivery lacks id, event or data.';
  return KNOWN_EVENTS.has(name) ? null : 'A signed delivery has an event name that is not known.';
}

/** The case that an event is about; null when it names none. */
export function caseIdOf({data}: WebhookEvent): string | null {
  const {caseId} = data;
  return typeof caseId === 'string' && UUID.test(caseId) ? caseId.toLowerCase() : null;
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
}
