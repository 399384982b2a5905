import type {Hono} from 'hono';
import {html} from 'hono/html';
import type {Context} from '../../http/context.js';
import {createControls} from '../../life/controls.js';
import {money} from '../../life/lines.js';
import type {CollectionCase, Quote} from '../../world/types.js';
import {layout, pageHeaders, type Markup} from '../layout.js';
import {readOwnForm} from '../read-form.js';

/** The page on which the creditor reads the quotes for a case and takes one. */
export function addQuotePage(app: Hono, {world}: Context): void {
  const controls = createControls(world);
  const find = (id: string) => world.cases.find((each) => each.id === id);

  app.get('/app/quotes/:id', (c) => {
    const item = find(c.req.param('id'));
    const page = item ? quotePage(item, c.req.query('quote')) : noQuotes();
    return c.html(page, item?.quoteRequest ? 200 : 404, pageHeaders());
  });

  app.post('/app/quotes/:id', async (c) => {
    const form = await readOwnForm(c.req.raw);
    const item = find(c.req.param('id'));
    const chosen = item?.quoteRequest?.quotes.find(({id}) => id === form.get('quote'));
    // A second press, or a case that went another way meanwhile, changes nothing.
    if (item && chosen && isOpen(item)) controls.chooseQuote(item.id, chosen.id);
    return c.redirect(c.req.url, 303);
  });
}

function isOpen({lifecycle, quoteRequest}: CollectionCase): boolean {
  return lifecycle === 'LeadsQuoteGiven' && quoteRequest?.chosen === null;
}

/** The quote that the link named comes first. */
function quotePage(item: CollectionCase, first: string | undefined): Markup {
  const quotes = item.quoteRequest?.quotes ?? [];
  const ordered = quotes.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  const canChoose = isOpen(item);
  return layout(
    canChoose ? 'Choose a quote' : 'Quotes',
    html`
      <p class="lead">
        For the claim of ${money(item.principal, item.currency)} against ${item.debtor.name}
      </p>
      ${ordered.map((quote) => quoteSection(item, quote, canChoose))}
      ${quotes.length === 0 ? html`<p>No partner has answered yet.</p>` : ''}
    `,
  );
}

function quoteSection(item: CollectionCase, quote: Quote, canChoose: boolean): Markup {
  return html`<section class="terms" aria-labelledby="quote-${quote.id}">
    <h2 id="quote-${quote.id}">${quote.partner.name}</h2>
    <p><strong>${priceOf(item, quote)}</strong></p>
    <p>${quote.proposedSolution} ${quote.feeComments ?? ''}</p>
    <p>${quote.whyUs}</p>
    ${quote.status === 'Given' ? '' : html`<p class="status">${quote.status}</p>`}
    ${
      canChoose
        ? html`<form method="post">
            <button name="quote" value="${quote.id}">Choose ${quote.partner.name}</button>
          </form>`
        : ''
    }
  </section>`;
}

function priceOf({currency}: CollectionCase, quote: Quote): string {
  if (quote.successFee !== null) return `${quote.successFee}% of what is recovered`;
  const rate = money(quote.hourlyRate ?? 0, currency);
  return `${rate} an hour, about ${quote.hourlyEstimated ?? 0} hours`;
}

function noQuotes(): Markup {
  return layout('No quotes', html`<p class="lead">Nobody was asked for quotes here.</p>`);
}
