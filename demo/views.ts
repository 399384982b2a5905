import {html, raw} from 'hono/html';
import type {CaseDraft, Invoice} from '../src/contract/index.js';
import type {Company, LedgerInvoice} from './ledger.js';
import type {PlatformCase} from './platform.js';

/** A piece of a page; interpolated texts are escaped. */
export type Markup = ReturnType<typeof html>;

/** One page of Ledgerly around its content. */
export function page(title: string, company: Company, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Ledgerly</title>
        <link rel="stylesheet" href="/ledgerly.css" />
        <link rel="icon" href="data:," />
        <script type="module" src="/embed/debitura-embed.js"></script>
        <script type="module" src="/pages.js"></script>
      </head>
      <body>
        <header>
          <a class="brand" href="/">Ledgerly</a>
          <nav aria-label="Ledgerly">
            <a href="/">Invoices</a><a href="/overdue">Overdue</a><a href="/inbox">E-invoices</a
            ><a href="/cases">Collection</a><a href="/embed">One tag</a
            ><a href="/elements">Elements</a><a href="/playground">Playground</a
            ><a href="/partner">Two desks</a>
          </nav>
          <p class="who">${company.user.name}, ${company.name} · <a href="/logout">Log out</a></p>
        </header>
        <main>${content}</main>
      </body>
    </html>`;
}

/** Who may log in: the sandbox's seeded clients, each in another state. */
export function peoplePage(companies: Company[]): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Log in · Ledgerly</title>
        <link rel="stylesheet" href="/ledgerly.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main class="narrow">
          <h1>Ledgerly</h1>
          <p>A small accounting product with debt collection built in. Who are you today?</p>
          <ul class="people">
            ${companies.map(
              ({externalTenantId, name, note, user}) =>
                html`<li>
                  <a href="/login?as=${externalTenantId}">
                    <b>${user.name}</b> ${name}<span class="note">${note}</span>
                  </a>
                </li>`,
            )}
          </ul>
        </main>
      </body>
    </html>`;
}

/** The invoices, and a way to collect the overdue ones; several of one debtor go together. */
export function invoicesPage(company: Company, today: string): Markup {
  return page(
    'Invoices',
    company,
    html`<h1>Invoices</h1>
      <form action="${company.profile ? '/onboarding' : '/collect'}">
        <table>
          <thead>
            <tr>
              <th><span class="hidden">Choose</span></th>
              <th>Number</th>
              <th>Customer</th>
              <th>Due</th>
              <th class="number">Unpaid</th>
              <th>Status</th>
              <th></th>
            </tr>
          </thead>
          <tbody>
            ${company.invoices.map((invoice) => invoiceRow(invoice, today, collectPath(company)))}
          </tbody>
        </table>
        <p class="actions">
          <button>Collect the chosen invoices</button>
          <span>
            ${
              company.profile
                ? 'Each becomes a claim of its own, sent when your company is set up.'
                : 'Choose several of the same customer to make one case of them.'
            }
          </span>
        </p>
      </form>`,
  );
}

/** Who may be no client yet comes to the one tag, which makes it one on the way. */
function collectPath({profile}: Company): string {
  return profile ? '/embed' : '/collect';
}

function invoiceRow(invoice: LedgerInvoice, today: string, path: string): Markup {
  const {number, debtor, dueDate = invoice.date, isPaid} = invoice;
  const isOverdue = !isPaid && dueDate < today;
  const money = new Intl.NumberFormat('en', {style: 'currency', currency: invoice.currency});
  return html`<tr>
    <td>
      ${
        isOverdue
          ? html`<input
              type="checkbox"
              name="invoice"
              value="${number}"
              aria-label="Choose ${number}"
            />`
          : ''
      }
    </td>
    <td>${number}</td>
    <td>${debtor.name}</td>
    <td>${dueDate}</td>
    <td class="number">${money.format(isPaid ? 0 : invoice.amount)}</td>
    <td>
      ${
        isOverdue
          ? html`<span class="status overdue" data-number="${number}">Overdue</span>`
          : html`<span class="status">${isPaid ? 'Paid' : 'Open'}</span>`
      }
    </td>
    <td>
      ${
        isOverdue
          ? html`<a
              class="button"
              href="${path}?invoice=${encodeURIComponent(number)}"
              aria-label="Collect ${number}"
              >Collect</a
            >`
          : ''
      }
    </td>
  </tr>`;
}

/** The page that holds the case form, opened with the chosen invoices. */
export function collectPage(
  company: Company,
  invoices: Invoice[],
  options: {require: boolean; test: boolean},
): Markup {
  return page(
    'Collect',
    company,
    html`<p><a href="/">← Invoices</a></p>
      <debitura-case-form
        ${options.require ? raw('pending-contracts="require"') : ''}
        ${options.test ? raw('test') : ''}
      ></debitura-case-form>
      <script type="application/json" id="invoices">
        ${raw(inScript(invoices))}
      </script>`,
  );
}

/**
 * Everything in one tag: the invoice that was chosen, becoming a client where that is needed, the cases and each of them.
 * The Collect button of a company leads here when it is no client yet.
 */
export function embedPage(company: Company, invoice: Invoice | undefined): Markup {
  return page(
    'One tag',
    company,
    html`<h1>Debt collection</h1>
      <debitura-embed></debitura-embed>
      ${
        invoice
          ? html`<script type="application/json" id="invoice">
              ${raw(inScript(invoice))}
            </script>`
          : ''
      }`,
  );
}

/** Becoming a client alone, with the chosen invoices as claims that travel along. */
export function onboardingPage(company: Company, cases: CaseDraft[]): Markup {
  return page(
    'Set up collection',
    company,
    html`<p><a href="/">← Invoices</a></p>
      <debitura-onboarding></debitura-onboarding>
      <script type="application/json" id="cases">
        ${raw(inScript(cases))}
      </script>`,
  );
}

/** Two embeds on one page, as a developer may well try. */
export function twoEmbedsPage(company: Company): Markup {
  return page(
    'Two tags',
    company,
    html`<h1>Debt collection, twice</h1>
      <section aria-label="First"><debitura-embed id="first"></debitura-embed></section>
      <section aria-label="Second"><debitura-embed id="second"></debitura-embed></section>`,
  );
}

/** JSON inside a script element cannot end it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The cases of the company; opening one leads to its own page. */
export function casesPage(company: Company): Markup {
  return page(
    'Collection',
    company,
    html`<h1>Collection</h1>
      <debitura-case-list></debitura-case-list>`,
  );
}

/** The list of the quarter: everything overdue at once. */
export function overduePage(company: Company, invoices: Invoice[]): Markup {
  const json = JSON.stringify(invoices).replaceAll('<', '\\u003c');
  return page(
    'Overdue',
    company,
    html`<h1>Overdue this quarter</h1>
      <debitura-bulk></debitura-bulk>
      <script type="application/json" id="invoices">
        ${raw(json)}
      </script>`,
  );
}

/** One case, live. */
export function casePage(company: Company, id: string): Markup {
  return page(
    'Case',
    company,
    html`<p><a href="/cases">← Collection</a></p>
      <debitura-case case-id="${id}"></debitura-case>`,
  );
}

/** Every element that exists, with its attributes. */
export function elementsPage(company: Company): Markup {
  return page(
    'Elements',
    company,
    html`<h1>Elements</h1>
      <h2><code>&lt;debitura-price&gt;</code></h2>
      <debitura-price amount="5000" currency="EUR" country="DE"></debitura-price>
      <h2><code>&lt;debitura-case-form&gt;</code></h2>
      <debitura-case-form></debitura-case-form>
      <h2><code>&lt;debitura-case-form test pending-contracts="require"&gt;</code></h2>
      <debitura-case-form test pending-contracts="require"></debitura-case-form>
      <h2><code>&lt;debitura-case-list&gt;</code></h2>
      <debitura-case-list></debitura-case-list>
      <h2><code>&lt;debitura-case creditor-reference="2025-0112"&gt;</code></h2>
      <debitura-case creditor-reference="2025-0112"></debitura-case>`,
  );
}

/** The script tag and one element, nothing else: what a platform's developer pastes. */
export function scriptTagPage(): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>Script tag</title>
        <link rel="icon" href="data:," />
        <script type="module" src="/embed/debitura-embed.js"></script>
      </head>
      <body>
        <debitura-case-form></debitura-case-form>
      </body>
    </html>`;
}

/** The back office of Ledgerly: the cases of all its customers. Rendered on the server; no script takes part. */
export function platformPage(cases: PlatformCase[]): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>All cases · Ledgerly back office</title>
        <link rel="stylesheet" href="/ledgerly.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header><span class="brand">Ledgerly back office</span></header>
        <main>
          <h1>All cases</h1>
          <table>
            <thead>
              <tr>
                <th>Customer</th>
                <th>Case</th>
                <th>Debtor</th>
                <th>Status</th>
                <th class="number">Claim</th>
              </tr>
            </thead>
            <tbody>
              ${cases.map(
                ({client, reference, debtor, lifecycle, grossAmount, currency}) =>
                  html`<tr>
                    <td>${client?.externalTenantId}</td>
                    <td>${reference}</td>
                    <td>${debtor?.name}</td>
                    <td>${lifecycle}</td>
                    <td class="number">${grossAmount.toLocaleString('en')} ${currency}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </main>
      </body>
    </html>`;
}
