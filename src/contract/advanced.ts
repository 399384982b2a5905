import * as z from 'zod/mini';
import {code, email} from './fields.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * What Debitura calls advanced in a case: each is switched on by its name in the adapter's `enable`. No form asks for
 * them, so they are apart from `CaseDraft` and no page loads their rules.
 */
export const AdvancedFields = z.object({
  /** Hands the case straight to the collection partner, past Debitura's own check. */
  skipDebituraVerification: z.exactOptional(z.boolean()),
  /** This collection partner, whatever the routing says; it must be active and cover the debtor's country. */
  collectionPartnerId: z.exactOptional(code(UUID)),
  /** An active member of the client's team, who alone gets the mails about the case. */
  assignedUserEmail: z.exactOptional(email()),
});
export type AdvancedFields = z.infer<typeof AdvancedFields>;
