import {html} from 'hono/html';
import {toDraft} from '../ledger.js';
import {quarterList} from '../quarter.js';
import * as views from '../views.js';
import type {Platform} from './platform.js';

/** A page of Ledgerly as a server would send it, null where there is none. */
export async function pageAt(url: URL, path: string, platform: Platform): Promise<Answer | null> {
  const company = platform.company();
  const {searchParams} = url;
  const numbers = searchParams.getAll('invoice');
  const invoices = company.invoices.filter(({number}) => numbers.includes(number));
  const today = new Date();
  if (path === '' || path === 'index.html')
    return shown(views.invoicesPage(company, today.toISOString().slice(0, 10)));
  if (path === 'collect') {
    const require = searchParams.get('mode') === 'require';
    return shown(views.collectPage(company, invoices, {require, test: searchParams.has('test')}));
  }
  if (path === 'embed') return shown(views.embedPage(company, invoices[0]));
  if (path === 'onboarding') return shown(views.onboardingPage(company, invoices.map(toDraft)));
  if (path === 'overdue') return shown(views.overduePage(company, quarterList(today)));
  if (path === 'elements') return shown(views.elementsPage(company));
  if (path === 'cases') return shown(views.casesPage(company));
  const [, id] = /^cases\/([^/]+)$/.exec(path) ?? [];
  if (id !== undefined) return shown(views.casePage(company, decodeURIComponent(id)));
  if (path === 'logout') return {location: 'people'};
  if (path === 'people') return people(platform);
  if (path === 'login') return logIn(searchParams.get('as') ?? 'nordlys', platform);
  if (path === 'reset') {
    await platform.sandbox.clear();
    return {location: ''};
  }
  return null;
}

/** A page, or the path below the folder that is to be opened instead. */
export type Answer = {markup: string} | {location: string};

async function shown(markup: views.Markup): Promise<Answer> {
  return {markup: String(await markup).replace('</main>', `${String(await NOTE)}</main>`)};
}

async function logIn(as: string, platform: Platform): Promise<Answer> {
  return (await platform.logIn(as)) ? {location: ''} : people(platform);
}

function people({companies}: Platform): Promise<Answer> {
  return shown(views.peoplePage([...companies.values()]));
}

/** What a visitor should know, below every page. */
const NOTE = html`<p class="note">
  Everything here runs in this tab: the pages, the adapter, and the sandbox that plays Debitura.
  <a href="/sandbox/cases">Move cases along</a> · <a href="/people">Be somebody else</a> ·
  <a href="/reset">Start over</a>
</p>`;

/** For parts of Ledgerly that need a server. */
export async function nothingHere(platform: Platform): Promise<string> {
  const text = html`<h1>Not in this tab</h1>
    <p>This part of Ledgerly needs a server of its own: <code>npm run demo</code>.</p>`;
  return String(await views.page('Not in this tab', platform.company(), text));
}
