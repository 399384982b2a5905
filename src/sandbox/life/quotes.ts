import {inUsd} from '../rules/currencies.js';
import {partners} from '../world/partners.js';
import type {CollectionCase, Fee, Quote, QuoteRequest} from '../world/types.js';
import type {World} from '../world/world.js';
import {bySystem, type Line} from './lines.js';

/** Asks partners what they would take for the case. */
export function askForQuotes(world: World, item: CollectionCase): Line {
  requestOf(world, item);
  return bySystem('QuotesRequested', 'Collecting quotes', 'Partners are asked for a quote.');
}

/** Makes sure that there is something to choose from. */
export function receiveQuotes(world: World, item: CollectionCase): Line {
  const {quotes} = requestOf(world, item);
  if (quotes.length === 0) addSampleQuotes(world, item);
  const count = quotes.length === 1 ? 'One quote is' : `${quotes.length} quotes are`;
  return bySystem('QuoteReceived', 'Quotes received', `${count} waiting for your choice.`);
}

/** Takes the quote that came first, unless one was chosen already. */
export function acceptFirstQuote(world: World, item: CollectionCase): void {
  const request = requestOf(world, item);
  if (request.quotes.length === 0) addSampleQuotes(world, item);
  const [first] = request.quotes;
  if (request.chosen === null && first) acceptQuote(world, item, first);
}

/** The chosen quote decides partner and price; the others are declined. */
export function acceptQuote(world: World, item: CollectionCase, chosen: Quote): void {
  const request = requestOf(world, item);
  const now = world.clock.now();
  request.chosen = now;
  for (const quote of request.quotes) {
    quote.status = quote === chosen ? 'Accepted' : 'Declined';
    quote.updated = now;
  }
  item.partner = chosen.partner;
  item.phase = chosen.phase;
  if (chosen.successFee !== null) item.fee = feeOf(chosen.successFee);
}

function feeOf(successFee: number): Fee {
  const source = 'Accepted quote';
  const description = `${successFee}% success fee: accepted quote`;
  return {base: successFee, surcharge: 0, total: successFee, source, description};
}

function requestOf(world: World, item: CollectionCase): QuoteRequest {
  item.quoteRequest ??= {
    id: world.ids.uuid(),
    created: world.clock.now(),
    request: item.claimDescription ?? 'Collection without standard terms.',
    chosen: null,
    quotes: [],
  };
  return item.quoteRequest;
}

/** About 150 US dollars, in round figures of another currency. */
function hourlyRateIn(currency: string): number {
  return Math.round(150 / (inUsd(1, currency) ?? 1) / 10) * 10;
}

const unpriced = {
  hourlyRate: null,
  hourlyEstimated: null,
  flatFeeEstimate: null,
  successFee: null,
  hybridEstimate: null,
};

function addSampleQuotes(world: World, item: CollectionCase): void {
  const other = partners.find((partner) => partner !== item.partner) ?? item.partner;
  const common = {
    status: 'Given',
    phase: 'Pre-legal',
    created: world.clock.now(),
    updated: null,
  } as const;
  item.quoteRequest?.quotes.push(
    {
      ...common,
      ...unpriced,
      id: world.ids.uuid(),
      partner: item.partner,
      agreementType: 'SuccessFee',
      successFee: 22,
      proposedSolution: 'Letters and calls for eight weeks, then a payment plan.',
      feeComments: null,
      whyUs: 'We speak the debtor’s language and live in its country.',
    },
    {
      ...common,
      ...unpriced,
      id: world.ids.uuid(),
      partner: other,
      agreementType: 'Hourly',
      hourlyRate: hourlyRateIn(item.currency),
      hourlyEstimated: 12,
      proposedSolution: 'A lawyer writes first; court only if you agree.',
      feeComments: 'Court fees are not included.',
      whyUs: 'We take disputed claims.',
    },
  );
}
