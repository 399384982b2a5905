import type {CaseDraft, Preview, PreviewQuestion, Shown} from '../../contract/index.js';
import {needsDataProcessing} from '../case-form/european-union.js';
import type {OnboardingContext} from './context.js';
import type {CasePrice, ConsentPath, OnboardingState, TravellingCase} from './state.js';

/** Asks what each case would cost that leaves with the next request and has no price yet. */
export async function askPrices(context: OnboardingContext): Promise<void> {
  const {prices, cases} = context.state;
  const unknown = packed(cases).filter(({creditorReference}) => {
    const price = prices[creditorReference];
    return price === undefined || price === 'failed';
  });
  await Promise.all(unknown.map((one) => askPrice(context, one)));
}

async function askPrice(context: OnboardingContext, one: TravellingCase): Promise<void> {
  const {run} = context;
  const {creditorReference, submission} = one;
  if (!submission) return;
  const take = (price: CasePrice) =>
    context.set({prices: {...context.state.prices, [creditorReference]: price}});
  take('asking');
  const {client} = context.seams.connection();
  const price = await client.preview(toQuestion(submission)).catch((): CasePrice => 'failed');
  if (run === context.run) take(price);
}

/** The cases that leave with the next request. */
export function packed(cases: readonly TravellingCase[]): TravellingCase[] {
  return cases.filter(({standing}) => standing.name === 'packed');
}

/** True when a case has left the form without the user's consent to the fee that is known now. */
export function needsConsent({cases, prices}: Pick<OnboardingState, 'cases' | 'prices'>): boolean {
  return packed(cases).some(({creditorReference, submission}) => {
    const shown = shownTerms(prices[creditorReference]);
    return (
      submission?.shown === undefined ||
      (shown !== null && JSON.stringify(shown) !== JSON.stringify(inOrder(submission.shown)))
    );
  });
}

/** True when the debtors' data leaves the EU company's hands with the next request: its agreement on that must stand. */
export function asksDataProcessing({
  cases,
  company,
}: Pick<OnboardingState, 'cases' | 'company'>): boolean {
  return packed(cases).length > 0 && needsDataProcessing(company.country);
}

/** What the user has not agreed to yet, in reading order. */
export function missingConsents(state: OnboardingState): ConsentPath[] {
  const isMissing = {
    consent: needsConsent(state) && !state.hasConsent,
    dataProcessing: asksDataProcessing(state) && !state.hasDataProcessing,
  };
  return (['consent', 'dataProcessing'] as const).filter((path) => isMissing[path]);
}

/** True when every case that leaves has a fee, or the user's consent to one. */
export function arePricesKnown({cases, prices}: OnboardingState): boolean {
  return packed(cases).every(
    ({creditorReference, submission}) =>
      submission?.shown !== undefined || isPreview(prices[creditorReference]),
  );
}

/** What the user sees of a price and agrees to; null while it is unknown or Debitura would not take the case. */
export function shownTerms(price: CasePrice | undefined): Shown | null {
  if (!isPreview(price) || !price.isEligible || !price.pricing) return null;
  const {partner, pricing} = price;
  return {
    totalSuccessFeePercentage: pricing.totalSuccessFeePercentage,
    partner: partner ? {name: partner.name, country: partner.country} : null,
  };
}

/** True when a price is known. */
export function isPreview(price: CasePrice | undefined): price is Preview {
  return typeof price === 'object';
}

function inOrder({totalSuccessFeePercentage, partner}: Shown): Shown {
  return {
    totalSuccessFeePercentage,
    partner: partner && {name: partner.name, country: partner.country},
  };
}

function toQuestion(draft: CaseDraft): PreviewQuestion {
  const {type, countryAlpha2, stateAlpha2} = draft.debtor;
  const over6 = draft.amountToRecoverOver6Months;
  const over12 = draft.amountToRecoverOver12Months;
  const over24 = draft.amountToRecoverOver24Months;
  return {
    amountToRecover: draft.amountToRecover,
    currencyCode: draft.currencyCode,
    debtor: {type, countryAlpha2, ...(stateAlpha2 !== undefined && {stateAlpha2})},
    ...(draft.dueDate !== undefined && {dueDate: draft.dueDate}),
    ...(over6 !== undefined && {amountToRecoverOver6Months: over6}),
    ...(over12 !== undefined && {amountToRecoverOver12Months: over12}),
    ...(over24 !== undefined && {amountToRecoverOver24Months: over24}),
  };
}
