import type {SandboxSwitches} from '../switches.js';
import type {AgeBuckets} from '../world/types.js';
import {isCurrency} from './currencies.js';
import type {Complaints} from './complaints.js';

/** The part of a request that says how much is owed and how old it is. */
export interface ClaimBody {
  currencyCode: string | null;
  amountToRecover: number | null;
  amountToRecoverOver6Months: number | null;
  amountToRecoverOver12Months: number | null;
  amountToRecoverOver24Months: number | null;
  dueDate: string | null;
}

/**
 * Rules on amount, currency and age buckets, the same for the preview and a new case.
 *
 * Source: Debitura's documentation, case submission and pricing preview. Where it prints no text,
 * the words are the sandbox's own.
 */
export function checkClaim(body: ClaimBody, switches: SandboxSwitches, complaints: Complaints) {
  const {currencyCode, amountToRecover} = body;
  if (!currencyCode) complaints.add('currencyCode', 'The currency code is required');
  else if (!isCurrency(currencyCode)) {
    complaints.add('currencyCode', `Invalid currency code: ${currencyCode}`);
  }
  if (amountToRecover === null || !(amountToRecover > 0)) {
    complaints.add('amountToRecover', 'Case total must be a positive amount');
  }
  checkBuckets(body, switches, complaints);
}

function checkBuckets(body: ClaimBody, switches: SandboxSwitches, complaints: Complaints) {
  const over6 = body.amountToRecoverOver6Months;
  const over12 = body.amountToRecoverOver12Months;
  const over24 = body.amountToRecoverOver24Months;
  const total = body.amountToRecover ?? 0;
  const both = 'amountToRecoverOver12Months and amountToRecoverOver24Months must be given together';

  if (body.dueDate !== null && (over6 ?? over12 ?? over24) !== null) {
    complaints.add('dueDate', 'Give either a due date or amounts by age, not both');
  }
  if (over12 === null && over24 !== null) complaints.add('amountToRecoverOver12Months', both);
  if (over24 === null && over12 !== null) complaints.add('amountToRecoverOver24Months', both);
  if (over6 !== null && over12 === null && over24 === null) {
    complaints.add(
      'amountToRecoverOver6Months',
      'amountToRecoverOver6Months needs amountToRecoverOver12Months and amountToRecoverOver24Months',
    );
  }
  checkOrder(
    'amountToRecoverOver24Months',
    over24,
    over12,
    'amountToRecoverOver12Months',
    complaints,
  );
  checkOrder('amountToRecoverOver12Months', over12, total, 'amountToRecover', complaints);
  checkOrder(
    'amountToRecoverOver12Months',
    over12,
    over6,
    'amountToRecoverOver6Months',
    complaints,
  );
  checkOrder('amountToRecoverOver6Months', over6, total, 'amountToRecover', complaints);
  if (switches.over6MonthsStrict && over6 !== null && over6 === total) {
    complaints.add(
      'amountToRecoverOver6Months',
      'amountToRecoverOver6Months must be less than amountToRecover',
    );
  }
}

function checkOrder(
  field: string,
  part: number | null,
  whole: number | null,
  wholeName: string,
  complaints: Complaints,
) {
  if (part === null) return;
  if (part < 0) complaints.add(field, `${field} cannot be negative`);
  else if (whole !== null && part > whole)
    complaints.add(field, `${field} cannot exceed ${wholeName}`);
}

/** The buckets of a body that passed the rules; null when it has none. */
export function bucketsOf(body: ClaimBody): AgeBuckets | null {
  if (body.amountToRecoverOver12Months === null || body.amountToRecoverOver24Months === null) {
    return null;
  }
  return {
    over6Months: body.amountToRecoverOver6Months,
    over12Months: body.amountToRecoverOver12Months,
    over24Months: body.amountToRecoverOver24Months,
  };
}
