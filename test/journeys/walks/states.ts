import {overdueList} from '../../flow/bulk/support.js';
import {confirmDataProcessing} from '../newcomer.js';
import {everyScreen} from '../screens.js';
import {whenDrawn, type User} from '../support.js';
import type {Look, Walk} from './walk.js';

/** What every user of an element sees sooner or later. */
export const STATES: Record<string, Walk> = {
  'the form, from the claim to the receipt': {
    as: 'nordlys',
    go: (user, look) =>
      everyScreen(user, async (screen) => {
        if (!screen.startsWith('hosted')) await look(screen);
      }),
  },
  'the list, a case and the price': {as: 'nordlys', go: followed},
  'many invoices at once': {as: 'nordlys', go: bulk},
  'the way of a new client': {as: 'birk', go: newClient},
  'a company that Debitura knows already': {as: 'fyr', go: knownCompany},
  'the desks of the partners': {as: 'nordlys', go: desks},
};

async function followed(user: User, look: Look) {
  const {page, demo} = user;
  const [one] = user.casesOf('nordlys', '2025-0112');
  const {state} = demo.sandbox;
  await page.goto(`${demo.url}/elements`);
  await page.locator('debitura-case [part=stages]').waitFor();
  await page.locator('debitura-case-list [part=row]').first().waitFor();
  await page.locator('debitura-price [part=fee]').waitFor();
  await look('price, forms, list and case');
  await page.goto(`${demo.url}/cases`);
  await page.getByRole('searchbox').fill('nobody is called that');
  await page.locator('[part=empty]').waitFor();
  await look('list with nothing found');
  await page.goto(`${demo.url}/cases/${one!.id}`);
  await user.heading('Messages').waitFor();
  await page.locator('summary').filter({hasText: 'Files'}).click();
  await user.button('Add files').waitFor();
  state.pay(one!.id, 123.45);
  state.partnerWrites(one!.id, 'Could you send the signed delivery note?');
  await user.sees('Could you send the signed delivery note?');
  await look('case with a payment, messages and files');
  state.move(one!.id, 'Closed', {closeCode: 'Paid'});
  await page.locator('[part=next]').waitFor({state: 'detached'});
  await look('closed case');
  await page.route('**/debitura/cases**', (route) => route.abort());
  await page.goto(`${demo.url}/cases`);
  await page.locator('[part=failed]').waitFor();
  await look('list that could not be read');
  await page.unroute('**/debitura/cases**');
}

async function bulk(user: User, lookAt: Look) {
  const look: Look = async (screen) => {
    await whenDrawn(user.page);
    await lookAt(screen);
  };
  const {page, demo} = user;
  await page.goto(`${demo.url}/overdue?empty`);
  await user.heading('Which invoices are overdue?').waitFor();
  await look('list to drop');
  const csv = overdueList(6, 3).replaceAll('Hauptstraße 2', '');
  await page
    .locator('input[type=file]')
    .setInputFiles([{name: 'overdue.csv', mimeType: 'text/csv', buffer: Buffer.from(csv)}]);
  await user.heading('What is in overdue.csv?').waitFor();
  await look('columns of a list');
  await user.button(/^Take over/).click();
  await user.button('Review 2 cases').waitFor();
  await user.button('Kunde 1 GmbH').click();
  await user.field('Street and number').waitFor();
  await look('case to repair');
  await user.field('Street and number').fill('Hauptstraße 2');
  await user.button('Review 3 cases').click();
  await user.button('Submit 3 cases').waitFor();
  await look('review of many');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await user.button('Submit 3 cases').click();
  await user.heading('3 cases are made').waitFor();
  await look('result of many');
}

async function newClient(user: User, look: Look) {
  const {page, demo} = user;
  await page.goto(`${demo.url}/onboarding?invoice=B-2041&invoice=B-2035`);
  await user.heading('Check and go on to sign').waitFor();
  await user.sees(/Fee \d/);
  await look('check of the company');
  await user.button('Agree and go on to sign').click();
  await page.locator('[part=error]').first().waitFor();
  await look('check of the company with errors');
  await page.getByRole('checkbox', {name: /accept the fee/}).check();
  await confirmDataProcessing(user);
  await user.button('Agree and go on to sign').click();
  await user.heading('One step left: sign').waitFor();
  await user.sees(/no partner for this debtor’s country/);
  await look('signing of a new client');
}

async function knownCompany(user: User, look: Look) {
  const {page, demo} = user;
  await page.goto(`${demo.url}/embed?invoice=FF-12`);
  await user.confirm();
  await confirmDataProcessing(user);
  await user.button('Agree and go on to sign').click();
  await user.heading('Your company can’t be connected from here').waitFor();
  await look('company that cannot be connected');
}

async function desks(user: User, look: Look) {
  const {page, demo} = user;
  await page.goto(`${demo.url}/agency/login?as=mia@agency.example`);
  await user.heading('To accept').waitFor();
  await look('inbox of an agency');
  await page.goto(`${demo.url}/partner`);
  await user.button('Accept the case').click();
  await user.field('Message to the creditor').waitFor();
  await look('case at the agency and at the creditor');
  await page.goto(`${demo.url}/managed/login?as=jonas@de.partner.example`);
  await page.goto(`${demo.url}/managed/new`);
  await user.heading('Whose claim is it?').waitFor();
  await user.button('Continue').click();
  await user.sees('Choose the country of your client.');
  await look('client of a managing partner');
}
