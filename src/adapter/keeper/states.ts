import type {WebhookEvent} from '../../contract/index.js';
import {closeCodeName, lifecycleName} from '../../debitura/index.js';
import type {Store} from '../store/store.js';
import {caseIdOf} from '../webhooks/envelope.js';

/** What this platform has been told last of each case and client, so that only the rest is caught up. */
export type States = {
  get: (name: string) => Promise<Told | undefined>;
  /** Notes a state; one that is another than before is a change more. */
  put: (name: string, state: string) => Promise<void>;
  /** Notes what an event says. */
  note: (event: WebhookEvent) => Promise<void>;
  /** The payments of a case that were told of and not taken back; null when none ever was. */
  paymentsOf: (caseId: string) => Promise<readonly string[] | null>;
};

/** What was told last, and how often it had changed by then: the same state may come again. */
export type Told = {state: string; changes: number};

/** Of a case that was just made; which of the first lifecycles it has, no event says. */
export const CREATED = 'created';

/**
 * States in the given store.
 * @param hasDetails - Whether payments and messages are noted as well: only a partner's own cases are asked for them.
 */
export function createStates(store: Store, hasDetails = false): States {
  const keyOf = (name: string) => `keeper:${name}`;

  async function get(name: string) {
    return read(await store.get(keyOf(name)));
  }

  async function put(name: string, state: string) {
    const key = keyOf(name);
    const before = await store.get(key);
    const told = read(before);
    const changes = (told?.changes ?? 0) + (told?.state === state ? 0 : 1);
    const after = `${changes}#${state}`;
    if (before === undefined) await store.add(key, after, store.retention);
    else await store.replace(key, before, after, store.retention);
  }

  async function paymentsOf(caseId: string) {
    const told = await get(paymentsName(caseId));
    return told === undefined ? null : (JSON.parse(told.state) as string[]);
  }

  async function noteDetail(caseId: string, {event, data: {paymentId, chatId}}: WebhookEvent) {
    if (typeof chatId === 'string') await put(chatName(chatId), event);
    if (typeof paymentId !== 'string') return;
    const others = ((await paymentsOf(caseId)) ?? []).filter((id) => id !== paymentId);
    const known = event === 'payment.created' ? [...others, paymentId] : others;
    await put(paymentsName(caseId), JSON.stringify(known));
  }

  async function note(event: WebhookEvent) {
    const caseId = caseIdOf(event);
    const {newLifecycle, closeCode} = event.data;
    if (caseId === null) {
      const isDone = event.event === 'client.onboarding.contract_signed';
      if (isDone && event.externalTenantId) await put(clientName(event.externalTenantId), 'true');
      return;
    }
    if (hasDetails) await noteDetail(caseId, event);
    const name = `case:${caseId}`;
    const known = (await get(name))?.state;
    const isBeginning = event.event === 'case.created' || event.event === 'case.assigned';
    if (isBeginning && known === undefined) await put(name, CREATED);
    else if (event.event === 'case.closed')
      await put(name, caseState('Closed', typeof closeCode === 'string' ? closeCode : null));
    else if (typeof newLifecycle === 'string') {
      const state = caseState(newLifecycle, null);
      // Events overtake: the close code may have come before the lifecycle.
      if (!known?.startsWith(state)) await put(name, state);
    }
  }

  return {get, put, note, paymentsOf};
}

/** What an older adapter left has no number of changes. */
function read(stored: string | undefined): Told | undefined {
  if (stored === undefined) return undefined;
  const [, changes = '0', state = ''] = /^(?:(\d+)#)?(.*)$/s.exec(stored) ?? [];
  return {state, changes: Number(changes)};
}

/** A case's lifecycle and close code as one word, whatever their spelling. */
export function caseState(lifecycle: string, closeCode: string | null | undefined): string {
  return `${lifecycleName(lifecycle)}:${closeCode ? closeCodeName(closeCode) : ''}`;
}

/** The name of a client's state. */
export function clientName(externalTenantId: string): string {
  return `client:${externalTenantId}`;
}

/** The name of the state that holds which payments of a case were told of. */
export function paymentsName(caseId: string): string {
  return `payments:${caseId}`;
}

/** The name of a message's state. */
export function chatName(chatId: string): string {
  return `chat:${chatId}`;
}
