import type {WebhookEvent} from '../../contract/index.js';
import {closeCodeName, lifecycleName} from '../../debitura/index.js';
import type {Store} from '../store/store.js';
import {caseIdOf} from '../webhooks/envelope.js';

/** What this platform has been told last of each case and client, so that only the rest is caught up. */
export type States = {
  get: (name: string) => Promise<string | undefined>;
  put: (name: string, state: string) => Promise<void>;
  /** Notes what an event says. */
  note: (event: WebhookEvent) => Promise<void>;
};

/** Of a case that was just made; which of the first lifecycles it has, no event says. */
export const CREATED = 'created';

/** States in the given store. */
export function createStates(store: Store): States {
  const keyOf = (name: string) => `keeper:${name}`;

  async function put(name: string, state: string) {
    const key = keyOf(name);
    const before = await store.get(key);
    if (before === undefined) await store.add(key, state, store.retention);
    else await store.replace(key, before, state, store.retention);
  }

  async function note(event: WebhookEvent) {
    const caseId = caseIdOf(event);
    const {newLifecycle, closeCode} = event.data;
    if (caseId === null) {
      const isDone = event.event === 'client.onboarding.contract_signed';
      if (isDone && event.externalTenantId) await put(clientName(event.externalTenantId), 'true');
      return;
    }
    const name = `case:${caseId}`;
    const known = await store.get(keyOf(name));
    if (event.event === 'case.created' && known === undefined) await put(name, CREATED);
    else if (event.event === 'case.closed')
      await put(name, caseState('Closed', typeof closeCode === 'string' ? closeCode : null));
    else if (typeof newLifecycle === 'string') {
      const state = caseState(newLifecycle, null);
      // Events overtake: the close code may have come before the lifecycle.
      if (!known?.startsWith(state)) await put(name, state);
    }
  }

  return {get: (name) => store.get(keyOf(name)), put, note};
}

/** A case's lifecycle and close code as one word, whatever their spelling. */
export function caseState(lifecycle: string, closeCode: string | null | undefined): string {
  return `${lifecycleName(lifecycle)}:${closeCode ? closeCodeName(closeCode) : ''}`;
}

/** The name of a client's state. */
export function clientName(externalTenantId: string): string {
  return `client:${externalTenantId}`;
}
