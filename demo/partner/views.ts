import {html} from 'hono/html';
import type {Company} from '../ledger.js';
import type {Markup} from '../views.js';
import type {OfficeDraft, Person} from './office.js';

/** One page of a partner's product around its content. */
function officePage(
  {product, company, path}: OfficeDraft,
  person: Person | null,
  content: Markup,
): Markup {
  return html`<!doctype html>
    <html lang="en">
      ${head(`${company} · ${product}`)}
      <body class="office">
        <header>
          <a class="brand" href="${path}">${product}</a>
          ${
            person &&
            html`<nav aria-label="${product}">
                <a href="${path}">Cases</a>
              </nav>
              <p class="who">${person.name}, ${company} · <a href="${path}/logout">Log out</a></p>`
          }
        </header>
        ${content}
      </body>
    </html>`;
}

function head(title: string): Markup {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <link rel="stylesheet" href="/ledgerly.css" />
    <link rel="stylesheet" href="/desks.css" />
    <link rel="icon" href="data:," />
    <script type="module" src="/embed/debitura-embed.js"></script>
    <script type="module" src="/pages.js"></script>
  </head>`;
}

/** Who works at this desk. */
export function officeLogin(office: OfficeDraft): Markup {
  return officePage(
    office,
    null,
    html`<main class="narrow">
      <h1>${office.company}</h1>
      <p>
        ${
          office.desk === 'collection-partner'
            ? 'The agency that collects. Who are you today?'
            : 'The agency as the one that submits cases for its own clients. Who are you today?'
        }
      </p>
      <ul class="people">
        ${office.people.map(
          ({name, email}) =>
            html`<li>
              <a href="${office.path}/login?as=${encodeURIComponent(email)}">
                <b>${name}</b><span class="note">${email}</span>
              </a>
            </li>`,
        )}
      </ul>
    </main>`,
  );
}

/** The agency's desk: its inbox, and each case in it. */
export function agencyPage(office: OfficeDraft, person: Person): Markup {
  return officePage(
    office,
    person,
    html`<main data-case-page="">
      <h1>Collection</h1>
      <debitura-partner-desk adapter="${office.path}/debitura"></debitura-partner-desk>
    </main>`,
  );
}

/** The cases that the managing partner submitted. */
export function managedCasesPage(office: OfficeDraft, person: Person): Markup {
  return officePage(
    office,
    person,
    html`<main data-case-page="${office.path}/cases/">
      <h1>Cases of our clients</h1>
      <p><a href="${office.path}/new">Submit a test case</a></p>
      <debitura-case-list adapter="${office.path}/debitura"></debitura-case-list>
    </main>`,
  );
}

/** The form of the managing partner; what it makes here is a test case. */
export function managedFormPage(office: OfficeDraft, person: Person): Markup {
  return officePage(
    office,
    person,
    html`<main>
      <p><a href="${office.path}">← Cases</a></p>
      <debitura-case-form adapter="${office.path}/debitura" test></debitura-case-form>
    </main>`,
  );
}

/** One case of a managing partner's client. */
export function managedCasePage(office: OfficeDraft, person: Person, caseId: string): Markup {
  return officePage(
    office,
    person,
    html`<main>
      <p><a href="${office.path}">← Cases</a></p>
      <debitura-case adapter="${office.path}/debitura" case-id="${caseId}"></debitura-case>
    </main>`,
  );
}

/** Who stands in the two windows, and which case; without one both show their lists. */
export type TwoDesks = {
  company: Company;
  agency: OfficeDraft;
  person: Person;
  caseId: string | null;
  sandboxUrl: string;
};

/** The bookkeeper's case and the agency's desk beside each other, live. */
export function partnerPage({company, agency, person, caseId, sandboxUrl}: TwoDesks): Markup {
  const machine = `${sandboxUrl}/cases${caseId === null ? '' : `/${caseId}`}`;
  return html`<!doctype html>
    <html lang="en">
      ${head('Two desks · Ledgerly')}
      <body class="desks">
        <header>
          <a class="brand" href="/">Ledgerly</a>
          <nav aria-label="Two desks">
            <a href="/partner?cases">All cases</a><a href="/agency">The agency alone</a
            ><a href="/managed">A managing partner</a><a href="${machine}">Time machine</a>
          </nav>
        </header>
        <main data-case-page="/partner?case=">
          <h1>One case, two desks</h1>
          <p>What one does, the other sees, without a reload.</p>
          <div class="windows">
            ${column(
              'client',
              ['Ledgerly', `${company.user.name}, ${company.name}`],
              caseId === null
                ? html`<debitura-case-list></debitura-case-list>`
                : html`<debitura-case case-id="${caseId}"></debitura-case>`,
            )}
            ${column(
              'agency',
              [agency.product, `${person.name}, ${agency.company}`],
              html`<debitura-partner-desk
                adapter="${agency.path}/debitura"
                case-id="${caseId ?? ''}"
              ></debitura-partner-desk>`,
            )}
          </div>
        </main>
      </body>
    </html>`;
}

function column(name: string, [product, who]: [string, string], content: Markup): Markup {
  return html`<section class="window ${name}" aria-label="${product}">
    <p class="title"><b>${product}</b> ${who}</p>
    ${content}
  </section>`;
}
