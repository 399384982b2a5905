import type {CaseDraft, Preview, PreviewQuestion, Shown} from '../../contract/index.js';
import type {OnboardingContext} from './context.js';
import type {CasePrice, OnboardingState, TravellingCase} from './state.js';

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
