import {isNotFound, type CustomerApi} from '../../../debitura/index.js';
import {toExclusivePeriod, toPayment, toTimeline, toValidation} from '../../answers/tracking.js';
import {toTask} from '../../answers/task.js';
import {toQuote, toQuoteRequest} from '../../answers/quote.js';
import type {ClientPrincipal} from '../../options/principal.js';
import {PART_OF_A_CASE, type Context, type Route} from '../route.js';
import {json} from '../../reply.js';

type ClientContext = Context<ClientPrincipal>;

/** One read of a client with its own bearer, so that whose case it is is Debitura's word. */
function readRoute(
  pattern: string,
  read: (api: CustomerApi, context: ClientContext, id: string) => Promise<unknown>,
): Route {
  return {
    method: 'GET',
    pattern,
    desks: ['client'],
    permission: 'read',
    mediaType: null,
    weight: PART_OF_A_CASE,
    handle: async (context) => {
      const api = context.upstream.customer(context.principal.externalTenantId);
      return json(await read(api, context, context.params.id ?? ''));
    },
  };
}

/** What happened to a case. */
export const getTimeline = readRoute('/cases/{id}/timeline', async (api, _context, id) =>
  toTimeline(await api.timeline(id)),
);

/** Money that came. */
export const getPayments = readRoute('/cases/{id}/payments', async (api, _context, id) =>
  (await api.payments(id)).map(toPayment),
);

/**
 * The time in which only the partner collects; null without one. Debitura answers 404 for that as well as for
 * a case that is not this client's, so the case itself is asked for before anything is said.
 */
export const getExclusivePeriod = readRoute(
  '/cases/{id}/exclusive-period',
  async (api, _context, id) => {
    try {
      return toExclusivePeriod(await api.exclusivePeriod(id));
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await api.case(id);
      return null;
    }
  },
);

/** What a case lacks. */
export const getValidation = readRoute('/cases/{id}/validation', async (api, _context, id) =>
  toValidation(await api.validation(id)),
);

/** What is to be done for one case. */
export const getCaseTasks = readRoute('/cases/{id}/tasks', async (api, {settings}, id) =>
  (await api.caseTasks(id)).map((task) => toTask(task, settings)),
);

/** The requests for quotes of a case. */
export const getQuoteRequests = readRoute('/cases/{id}/quote-requests', async (api, _context, id) =>
  (await api.quoteRequests(id)).quoteRequests.map(toQuoteRequest),
);

/** What partners offer; choosing happens at Debitura. */
export const getQuotes = readRoute(
  '/cases/{id}/quote-requests/{request}/quotes',
  async (api, {params: {request = ''}, settings}, id) =>
    (await api.quotes(id, request)).quotes.map((quote) => toQuote(quote, request, settings)),
);

/** One offer in full, with the page on which it is chosen. */
export const getQuote = readRoute(
  '/cases/{id}/quote-requests/{request}/quotes/{quote}',
  async (api, {params: {request = '', quote = ''}, settings}, id) =>
    toQuote(await api.quote(id, request, quote), request, settings),
);
