import * as z from 'zod/mini';
import {amount, code, day, line} from './fields.js';
import type {SigningHandoff} from './problem.js';

/** What is asked to learn the price: an amount, a debtor's place and kind, and the age of the debt. */
export const PreviewQuestion = z.object({
  amountToRecover: amount({above: 0}),
  currencyCode: code(/^[A-Z]{3}$/),
  debtor: z.object({
    type: z.enum(['Company', 'Private']),
    countryAlpha2: code(/^[A-Z]{2}$/),
    stateAlpha2: z.exactOptional(code(/^[A-Z]{2}$/)),
  }),
  /** Excludes the three amounts by age. */
  dueDate: z.exactOptional(day()),
  amountToRecoverOver6Months: z.exactOptional(amount()),
  amountToRecoverOver12Months: z.exactOptional(amount()),
  amountToRecoverOver24Months: z.exactOptional(amount()),
  returnUrl: z.exactOptional(line({max: 2048})),
});
export type PreviewQuestion = z.infer<typeof PreviewQuestion>;

/** What must be signed or given before the case can start. Unknown types stay displayable. */
export type RequiredAction = {
  // `string & {}` keeps the known names visible in editors.
  type: 'Sdca' | 'SdcaUpgrade' | 'PoA' | 'Jpa' | 'Kyc' | (string & {});
  isBlocking: boolean;
};

/** The price in percent of what is recovered. */
export type Pricing = {
  baseSuccessFeePercentage: number;
  ageSurchargePercentage: number;
  totalSuccessFeePercentage: number;
  pricingSource: string;
};

/** The collection partner that would work the case; `country` is a name as Debitura writes it. */
export type Partner = {name: string; country: string};

/** The answer of `POST /cases/preview`. Not eligible is an answer, not an error. */
export type Preview = {
  isEligible: boolean;
  ineligibilityReason?: string;
  pricing?: Pricing;
  partner?: Partner;
  required: RequiredAction[];
  signingHandoff: SigningHandoff | null;
};
