/** The page of the e-invoices: each can be saved or dragged onto the form beside it, all can be taken at once. */
import type {Hono} from 'hono';
import {html} from 'hono/html';
import type {Company} from '../ledger.js';
import type {Login} from '../login.js';
import {page, type Markup} from '../views.js';
import {inboxOf, type InboxFile} from './files.js';

/** Adds the inbox and its files to Ledgerly's pages. */
export function addInboxPages(app: Hono, login: Login): void {
  app.get('/inbox', (context) => {
    const company = login.company(context.req.raw);
    if (!company) return context.redirect('/people', 303);
    return context.html(inboxPage(company, inboxOf(company, new Date())));
  });
  app.get('/inbox/:name', (context) => {
    const company = login.company(context.req.raw);
    const files = company ? inboxOf(company, new Date()) : [];
    const file = files.find(({name}) => name === context.req.param('name'));
    if (!file) return context.notFound();
    return new Response(file.content, {
      headers: {
        'content-type': file.type,
        'content-disposition': `attachment; filename="${file.name}"`,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

function inboxPage(company: Company, files: InboxFile[]): Markup {
  return page(
    'E-invoices',
    company,
    html`<h1>E-invoices</h1>
      <section class="inbox" aria-label="E-invoices">
        <div>
          <p>Drag one onto the form, or take all of them into a list.</p>
          <ul class="files">
            ${files.map(
              ({name, note}) =>
                html`<li>
                  <a
                    href="/inbox/${encodeURIComponent(name)}"
                    download="${name}"
                    draggable="true"
                    data-file="${name}"
                    >${name}</a
                  ><span>${note}</span>
                </li>`,
            )}
          </ul>
          <button type="button" id="take-all">Take all</button>
        </div>
        <debitura-case-form></debitura-case-form>
      </section>
      <debitura-bulk hidden></debitura-bulk>`,
  );
}
