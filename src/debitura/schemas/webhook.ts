import * as z from 'zod/mini';
import {flag, list, text} from './fields.js';

/** What the partner subscribes to. */
export type WebhookWish = {url: string; events: readonly string[]; isTestMode: boolean};

/** What may be changed of a subscription. */
export type WebhookChange = {
  url?: string;
  isTestMode?: boolean;
  events?: readonly string[];
  isActive?: boolean;
  regenerateSecret?: boolean;
};

/** A subscription; Debitura's guides print its names in both casings. */
export const UpstreamWebhook = z.pipe(
  z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((webhook) =>
      Object.fromEntries(
        Object.entries(webhook).map(([name, value]) => [
          name.charAt(0).toLowerCase() + name.slice(1),
          value,
        ]),
      ),
    ),
  ),
  z.object({
    id: z.string(),
    url: text(),
    events: list(z.string()),
    isActive: flag(),
    disabledReason: text(),
    isTestMode: flag(),
    secret: text(),
  }),
);
export type UpstreamWebhook = z.infer<typeof UpstreamWebhook>;

/** Every event of the Referral API. Source: Debitura's documentation, webhooks. */
export const REFERRAL_EVENTS = [
  'client.onboarding.poa_signed',
  'client.onboarding.contract_signed',
  'client.linked',
  'client.link_declined',
  'client.link_requested',
  'client.link_expired',
  'case.created',
  'case.updated',
  'case.closed',
  'cases.replay_failed',
] as const;

/** Every event of the Customer API. */
export const CUSTOMER_EVENTS = [
  'case.created',
  'case.updated',
  'case.closed',
  'payment.created',
  'payment.deleted',
  'chat.created',
] as const;

/** Those of them that the Referral API's webhooks do not tell. */
export const CLIENT_EVENTS = ['payment.created', 'payment.deleted', 'chat.created'] as const;

/** Every event of the Collection Partner API; `case.updated` tells of states alone. */
export const COLLECTION_PARTNER_EVENTS = [
  'case.assigned',
  'case.updated',
  'case.closed',
  'payment.created',
  'payment.deleted',
  'chat.created',
] as const;
