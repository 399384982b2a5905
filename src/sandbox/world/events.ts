import type {Lifecycle} from './labels.js';
import type {CaseFailure} from './link-types.js';
import type {ChatMessage, Client, CollectionCase, Payment} from './types.js';

/** Events about a client; Debitura's Referral API alone reports them. */
export const clientEvents = [
  'client.onboarding.poa_signed',
  'client.onboarding.contract_signed',
  'client.linked',
  'client.link_declined',
  'client.link_requested',
  'client.link_expired',
] as const;

/** Name of an event about a client. */
export type ClientEventName = (typeof clientEvents)[number];

/** Events that the Referral API can be asked to report. */
export const referralEvents: readonly string[] = [
  ...clientEvents,
  'case.created',
  'case.updated',
  'case.closed',
  'cases.replay_failed',
];

/** Events that the Customer API can be asked to report. */
export const customerEvents: readonly string[] = [
  'case.created',
  'case.updated',
  'case.closed',
  'payment.created',
  'payment.deleted',
  'chat.created',
];

/** Events that the Collection Partner API can be asked to report. */
export const partnerEvents: readonly string[] = [
  'case.assigned',
  'case.updated',
  'case.closed',
  'payment.created',
  'payment.deleted',
  'chat.created',
];

/** Something that happened to a case. */
export type CaseEvent =
  | {event: 'case.created' | 'case.assigned'; item: CollectionCase}
  | {
      event: 'case.updated';
      item: CollectionCase;
      /** A lifecycle, or whatever text a trigger for tests was given. */
      oldLifecycle: Lifecycle | (string & {});
      newLifecycle: Lifecycle | (string & {});
    }
  | {event: 'case.closed'; item: CollectionCase; closeCode: string | null; comment: string | null}
  | {event: 'payment.created' | 'payment.deleted'; item: CollectionCase; payment: Payment}
  | {event: 'chat.created'; item: CollectionCase; message: ChatMessage};

/**
 * Something that happened to a client; `signedAt` in milliseconds since 1970. `tenant` is whom a
 * link was asked for: an account that is not linked belongs to no tenant yet.
 */
export type ClientEvent = {
  event: ClientEventName;
  client: Client;
  signedAt: number | null;
  tenant?: string;
};

/** Cases that were stored with a link request could not be created on its approval. */
export type ReplayFailedEvent = {
  event: 'cases.replay_failed';
  client: Client;
  failures: CaseFailure[];
};

/** Something that happened and that a webhook may report. */
export type WorldEvent = CaseEvent | ClientEvent | ReplayFailedEvent;
