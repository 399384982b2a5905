import * as z from 'zod/mini';
import {code, email, line} from './fields.js';

/** Who owes the money. Debitura calls a person `Private`. */
export const Debtor = z.object({
  type: z.enum(['Company', 'Private']),
  name: line({required: true, max: 255}),
  contactPerson: z.exactOptional(line({max: 255})),
  companyRegistrationNumber: z.exactOptional(line({max: 100})),
  address: line({required: true, max: 500}),
  zipCode: z.exactOptional(line({max: 20})),
  city: line({required: true, max: 100}),
  /** Free text outside the United States. */
  state: z.exactOptional(line({max: 100})),
  /** Two letters; required for debtors in the United States. */
  stateAlpha2: z.exactOptional(code(/^[A-Z]{2}$/)),
  countryAlpha2: code(/^[A-Z]{2}$/),
  email: z.exactOptional(email()),
  phone: z.exactOptional(line({max: 50})),
});
export type Debtor = z.infer<typeof Debtor>;
