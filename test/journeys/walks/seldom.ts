import {confirmDataProcessing, signAsNewcomer} from '../newcomer.js';
import {whenDrawn, type User} from '../support.js';
import type {Look, Walk} from './walk.js';

/** What is seen when something goes another way than most of the time. */
export const SELDOM: Record<string, Walk> = {
  'a form that somebody comes to with what is not right': {as: 'nordlys', go: refused},
  'a form whose answers do not come': {as: 'nordlys', go: unanswered},
  'a signing that was left': {as: 'havn', go: unsigned},
  'an e-invoice in the form': {as: 'nordlys', go: eInvoice},
  'a case that waits for its creditor': {as: 'nordlys', go: waiting},
  'lists that cannot be taken': {as: 'nordlys', go: badLists},
  'a claim of a managing partner’s client': {as: 'nordlys', go: managedClaim},
  'an account that must be approved': {as: 'klit', go: approval},
  'a claim that must be repaired': {as: 'birk', go: repair},
};

/** The adapter's answer where nobody is logged in. */
const SIGNED_OUT = {
  type: 'about:blank',
  title: 'Unauthorized',
  status: 401,
  code: 'unauthenticated',
  detail: 'Nobody is logged in.',
  traceId: 'walk',
};

const LOST = '**/debitura/cases';

async function refused(user: User, look: Look) {
  const {page, demo} = user;
  await user.collect(['2026-117']);
  await user.sees(/9\.5\s?%/);
  demo.sandbox.state.pricing.override = 12;
  await user.confirm();
  await user.heading('The terms have changed since you looked').waitFor();
  await look('changed terms');
  const other = await user.openTab();
  await other.confirm();
  await other.heading('Your claim is on its way').waitFor();
  await user.confirm();
  await user.heading('There is already a case for this invoice').waitFor();
  await look('a case that is there already');
  await page.route('**/debitura/session', (route) =>
    route.fulfill({status: 401, json: SIGNED_OUT}),
  );
  await page.goto(`${demo.url}/script-tag`);
  await page.locator('debitura-case-form').getByRole('heading').waitFor();
  await look('signed out');
}

async function unanswered(user: User, look: Look) {
  const {page} = user;
  await page.route('**/debitura/cases/preview', (route) => route.abort());
  await user.collect(['2026-117']);
  await user.heading('Check and submit').waitFor();
  await user.button('Try again').first().waitFor();
  await look('a fee that nobody could say');
  await page.unroute('**/debitura/cases/preview');
  await user.button('Try again').first().click();
  await page.route(LOST, (route) => route.abort('connectionreset'));
  await user.confirm();
  await user.heading('We are checking whether your case was made').waitFor();
  await look('a confirm without an answer');
}

async function unsigned(user: User, look: Look) {
  await user.collect(['H-77']);
  await user.confirm();
  await user.button(/^Sign now/).click();
  await user.leaveSigning();
  await user.sees(/without signing everything/);
  await look('back without a signature');
}

async function eInvoice(user: User, look: Look) {
  const {page, demo} = user;
  await page.goto(`${demo.url}/inbox`, {waitUntil: 'networkidle'});
  await page.getByRole('link', {name: 'E-1004.xml'}).dragTo(user.field('Unpaid amount'));
  await user.sees('fields are filled in from E-1004.xml');
  await look('fields from an e-invoice');
  await user.button('Take all').click();
  await user.sees('6 invoices in 3 cases');
  await whenDrawn(page);
  await look('e-invoices in a list');
}

async function waiting(user: User, look: Look) {
  const {page, demo} = user;
  const openCase = async (reference: string) => {
    const [one] = user.casesOf('nordlys', reference);
    await page.goto(`${demo.url}/cases/${one!.id}`);
    await user.heading('Messages').waitFor();
  };
  await openCase('2025-0130');
  await look('a case that lacks a paper');
  await openCase('2025-0143');
  await look('a case that waits for a signature');
  const [quoted] = user.casesOf('nordlys', '2025-0141');
  demo.sandbox.state.move(quoted!.id, 'Leads');
  demo.sandbox.state.move(quoted!.id, 'LeadsQuoteGiven');
  await openCase('2025-0141');
  await page.locator('[part=quotes] li').first().waitFor();
  await look('a case with quotes');
}

async function badLists(user: User, look: Look) {
  const {page, demo} = user;
  const drop = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles([{name, mimeType: 'text/csv', buffer: Buffer.from(text)}]);
  await page.goto(`${demo.url}/overdue?empty`);
  await user.heading('Which invoices are overdue?').waitFor();
  await drop('headings.csv', 'Rechnungsnr;Offener Betrag\n');
  await user.sees('There is no row below the headings');
  await look('a list without rows');
  await drop('odd.csv', 'A;B;C\n1;2;3\n4;5;6\n');
  await user.heading('What is in odd.csv?').waitFor();
  await look('a list whose columns say nothing');
}

async function managedClaim(user: User, look: Look) {
  const {page, demo} = user;
  await page.goto(`${demo.url}/managed/login?as=jonas@de.partner.example`);
  await page.goto(`${demo.url}/managed/new`);
  await user.field('Company name of your client').fill('Harzer Holzbau GmbH');
  await user.field('Country of your client').selectOption('DE');
  await user.button('Continue').click();
  await user.field('Unpaid amount').fill('1200');
  await user.field('Currency').selectOption('EUR');
  await user.field('Invoice number').fill('HH-AXE-1');
  await user.field('Invoice date').fill('2026-03-02');
  await user.button('Continue').click();
  await user.field('Company name').fill('Probekunde Kassel GmbH');
  await user.field('Contact person').fill('Ina Probe');
  await user.field('Street and number').fill('Königsplatz 1');
  await user.field('City').fill('Kassel');
  await user.field('Country').selectOption('DE');
  await look('debtor without a fee');
  await user.button('Continue').click();
  await user.heading('Check and submit').waitFor();
  await look('review without a fee');
  await page.getByRole('checkbox').check();
  await user.button('Submit').click();
  await user.heading('Your claim is on its way').waitFor();
  await look('receipt without a fee');
}

async function approval(user: User, look: Look) {
  await user.page.goto(`${user.demo.url}/embed?invoice=K-88`);
  await user.confirm();
  await confirmDataProcessing(user);
  await user.button('Agree and go on to sign').click();
  await user.heading('Your company has an account at Debitura already').waitFor();
  await look('an approval that is asked for');
}

async function repair(user: User, look: Look) {
  await user.page.goto(`${user.demo.url}/onboarding?invoice=B-2041&invoice=B-2035`);
  await user.sees(/Fee \d/);
  await user.page.getByRole('checkbox', {name: /accept the fee/}).check();
  await confirmDataProcessing(user);
  await user.button('Agree and go on to sign').click();
  await user.button(/^Go on to sign/).click();
  await signAsNewcomer(user);
  await user.heading('You can send claims now').waitFor();
  await look('a new client with a claim left');
  await user.button(/^Repair/).click();
  await user.heading('Check and submit').waitFor();
  await look('a claim to repair');
}
