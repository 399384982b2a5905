import type {Client} from '../../client/client.js';
import type {Quote} from '../../contract/tracking.js';
import type {QuoteRound} from './case-state.js';

/**
 * Reads what partners offer for a case. Only the detail of a quote says where it is chosen; without it the rest of the
 * quote is shown all the same.
 */
export async function readQuotes(
  client: Client,
  id: string,
  call: {signal: AbortSignal},
): Promise<QuoteRound[]> {
  const requests = await client.quoteRequests(id, call);
  return Promise.all(
    requests.map(async (request) => {
      const {quoteRequestId, currentQuotesCount} = request;
      const quotes = currentQuotesCount > 0 ? await client.quotes(id, quoteRequestId, call) : [];
      const inFull = (quote: Quote) =>
        client.quote(id, quoteRequestId, quote.quoteId, call).catch(() => quote);
      return {request, quotes: await Promise.all(quotes.map(inFull))};
    }),
  );
}
