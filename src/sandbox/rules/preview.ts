import type {Bound} from '../http/json-body.js';
import {findCountry, states} from '../world/countries.js';
import {partnerFor, takesDebtor, type Partner} from '../world/partners.js';
import type {Fee} from '../world/types.js';
import type {World} from '../world/world.js';
import {bucketsOf, checkClaim} from './claim-rules.js';
import {Complaints} from './complaints.js';
import {inUsd} from './currencies.js';
import {dayOf} from './dates.js';
import {debtorType} from './debtor-rules.js';
import {feeFor} from './quote-price.js';

/** The request of POST /cases/preview, the same on both APIs. */
export const previewShape = {
  amountToRecover: 'number',
  currencyCode: 'text',
  debtor: {type: 'text', countryAlpha2: 'text', stateAlpha2: 'text'},
  amountToRecoverOver6Months: 'number',
  amountToRecoverOver12Months: 'number',
  amountToRecoverOver24Months: 'number',
  dueDate: 'date',
  returnUrl: 'text',
} as const;

/** A preview request as it came in. */
export type PreviewBody = Bound<typeof previewShape>;

/** Whether the claim can be taken, by whom and for which fee. */
export type Preview = {country: string; state: string | null; currency: string} & (
  {isEligible: false; reason: string} | {isEligible: true; partner: Partner; fee: Fee}
);

/**
 * Answers a preview. Nothing is stored.
 *
 * @throws Failure - 400 that names each broken rule.
 */
export function preview(world: World, body: PreviewBody): Preview {
  checkPreview(world, body);
  const {principal, currency, dueDate, buckets, country} = {
    principal: body.amountToRecover ?? 0,
    currency: body.currencyCode?.toUpperCase() ?? '',
    dueDate: body.dueDate,
    buckets: bucketsOf(body),
    country: findCountry(body.debtor?.countryAlpha2 ?? '') ?? '',
  };
  const state = country === 'US' ? (body.debtor?.stateAlpha2?.toUpperCase() ?? null) : null;
  const place = {country, state, currency};
  const refuse = (reason: string): Preview => ({...place, isEligible: false, reason});

  const inDollars = inUsd(principal, currency);
  if (inDollars === undefined) return refuse(`The currency ${currency} is not supported.`);
  if (inDollars < 100) return refuse('The claim is below the minimum of USD 100.');
  const partner = partnerFor(country);
  const type = debtorType(body.debtor?.type ?? null, world.switches) ?? 'Company';
  if (!partner || !takesDebtor(partner, type)) {
    return refuse('No collection partner is available for this debtor.');
  }
  const fee = feeFor(world, {principal, currency, dueDate, buckets, country}, partner);
  return {...place, isEligible: true, partner, fee};
}

function checkPreview(world: World, body: PreviewBody) {
  const complaints = new Complaints();
  checkClaim(body, world.switches, complaints);
  if (body.dueDate !== null && body.dueDate > dayOf(world.clock.now())) {
    complaints.add('dueDate', 'Due date must be in the past');
  }
  const {debtor} = body;
  if (!debtor) complaints.add('debtor', 'Debtor information is required');
  else {
    if (!debtorType(debtor.type, world.switches))
      complaints.add('debtor.type', 'Invalid debtor type');
    checkPlace(debtor.countryAlpha2, debtor.stateAlpha2, complaints);
  }
  complaints.raise(world.switches);
}

function checkPlace(country: string | null, state: string | null, complaints: Complaints) {
  if (!country) complaints.add('debtor.countryAlpha2', 'The debtor country is required');
  else if (!findCountry(country)) {
    complaints.add('debtor.countryAlpha2', `Invalid country code: ${country}`);
  }
  if (country?.toUpperCase() !== 'US') return;
  if (!state) {
    complaints.add('debtor.stateAlpha2', 'A state code (stateAlpha2) is required for US debtors');
  } else if (!states.has(state.toUpperCase())) {
    complaints.add(
      'debtor.stateAlpha2',
      'The state code must be exactly two letters of a US state',
    );
  }
}
