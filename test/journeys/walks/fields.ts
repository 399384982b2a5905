import {overdueList} from '../../flow/bulk/support.js';
import {everyScreen} from '../screens.js';
import {whenDrawn, type User} from '../support.js';
import type {Look, Walk} from './walk.js';

/** Ways through everything that somebody can press or type on, element by element. */
export const FIELDS: Record<string, Walk> = {
  'the case form': {as: 'nordlys', go: everyScreen},
  'a case against a person in the United States': {as: 'nordlys', go: personForm},
  'the case form of a managing partner': {as: 'nordlys', go: managedForm},
  'cases and one of them': {as: 'nordlys', go: cases},
  'becoming a client': {as: 'birk', go: onboarding},
  'a list of invoices': {as: 'nordlys', go: bulk},
  'the desk of an agency': {as: 'nordlys', go: desk},
};

async function personForm(user: User, look: Look) {
  await user.page.goto(`${user.demo.url}/script-tag`);
  await user.field('Unpaid amount').fill('7300');
  await user.field('Currency').selectOption('USD');
  await user.field('Invoice date').fill('2026-03-02');
  await user.button('Continue').click();
  await user.page.getByLabel('Private person').check();
  await user.field(/^Country/).selectOption('US');
  await user.field(/^State/).waitFor();
  await look('a person in the United States');
}

async function managedForm(user: User, look: Look) {
  await user.page.goto(`${user.demo.url}/managed/login?as=jonas@de.partner.example`);
  await user.page.goto(`${user.demo.url}/managed/new`);
  await user.heading('Whose claim is it?').waitFor();
  await look('creditor');
}

async function cases(user: User, look: Look) {
  await user.page.goto(`${user.demo.url}/cases`);
  const first = user.page.getByRole('row').nth(1).getByRole('button').first();
  await first.waitFor();
  await look('cases');
  await first.click();
  await user.page.locator('#message').waitFor();
  await user.page.locator('summary').filter({hasText: 'Files'}).click();
  await user.button('Add files').or(user.page.getByLabel('Add files')).first().waitFor();
  await look('a case');
}

async function onboarding(user: User, look: Look) {
  await user.page.goto(`${user.demo.url}/embed?invoice=B-2036`);
  await user.confirm();
  await user.heading('Check and go on to sign').waitFor();
  await look('check');
  await user.button('Change: Company').click();
  await user.heading('Your company').waitFor();
  await look('company');
  await user.button('Save and return to the check').click();
  await user.page.getByRole('checkbox', {name: /data-processing/}).check();
  await user.button('Agree and go on to sign').click();
  await user.heading('Who directs your company?').waitFor();
  await look('director');
  await user.button('Later').or(user.button(/later/)).first().click();
  await user.heading('One step left: sign').waitFor();
  await look('signing of a newcomer');
}

async function bulk(user: User, lookAt: Look) {
  const look: Look = async (screen) => {
    await whenDrawn(user.page);
    await lookAt(screen);
  };
  await user.page.goto(`${user.demo.url}/overdue?empty`);
  await user.heading('Which invoices are overdue?').waitFor();
  await look('choosing a list');
  const buffer = Buffer.from(overdueList(4, 2));
  await user.page
    .locator('input[type=file]')
    .setInputFiles([{name: 'overdue.csv', mimeType: 'text/csv', buffer}]);
  await user.heading('What is in overdue.csv?').waitFor();
  await look('columns of a list');
  await user.button(/^Take over/).click();
  await user.button('Kunde 1 GmbH').click();
  await user.button('Change the debtor').click();
  await user
    .button(/^Change invoice/)
    .first()
    .click();
  await user.field('Street and number').waitFor();
  await look('a list with one case open');
  await user.button('Review 2 cases').click();
  await user.heading('Check and submit').waitFor();
  await user.button('Submit 2 cases').waitFor();
  await look('review of a list');
}

async function desk(user: User, look: Look) {
  const inbox = `${user.demo.url}/agency/login?as=mia@agency.example`;
  const opens = async (debtor: string) => {
    await user.page.goto(inbox);
    await user.button(debtor).first().click();
    await user.page.locator('#message').waitFor();
  };
  await user.page.goto(inbox);
  await user.text('Kiel Bootsbau GmbH').first().waitFor();
  await look('inbox');
  await opens('Svalebo AB');
  await user.button('Accept the case').click();
  await look('accepting');
  for (const [task, screen] of [
    ['Write a note', 'note'],
    ['Change fees or principal', 'fees'],
    ['Close the case', 'closing'],
  ] as const) {
    await opens('Kiel Bootsbau GmbH');
    await user.button(task).click();
    await user.button('Cancel').waitFor();
    await look(screen);
  }
  await opens('Kiel Bootsbau GmbH');
  await user.button('Record a payment').click();
  await user.field('Who received it').selectOption('Creditor');
  await user.field('Split it by hand').check();
  await look('payment');
}
