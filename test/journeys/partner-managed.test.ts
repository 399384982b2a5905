import {describe, expect, it} from 'vitest';
import {does, seesMoney, seesState} from './desks.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

const DRAFT = {
  creditorCompanyName: 'Harzer Holzbau GmbH',
  creditorCountryAlpha2: 'DE',
  currencyCode: 'EUR',
  amountToRecover: 1200,
  date: '2026-03-02',
  dueDate: '2026-04-01',
  creditorReference: 'HH-TEST-9',
  isTest: true,
  debtor: {
    type: 'Company',
    name: 'Probekunde Kassel GmbH',
    contactPerson: 'Ina Probe',
    address: 'Königsplatz 1',
    zipCode: '34117',
    city: 'Kassel',
    countryAlpha2: 'DE',
  },
};

/** Asks the adapter of the managing partner's desk, as the logged-in user. */
async function send(user: User, path: string, data: object) {
  const response = await user.context.request.post(`${user.demo.url}/managed/debitura${path}`, {
    data,
    headers: {
      'Debitura-Embed': '1',
      'Idempotency-Key': crypto.randomUUID(),
      Origin: user.demo.url,
    },
  });
  return {status: response.status(), body: (await response.json()) as Record<string, unknown>};
}

async function openManaged() {
  const user = await open();
  await user.page.goto(`${user.demo.url}/managed/login?as=jonas@de.partner.example`);
  await user.text('Kystens Køkkener ApS').waitFor();
  return user;
}

async function photograph(user: User, name: string) {
  const folder = process.env.SHOTS;
  if (folder) await user.page.screenshot({path: `${folder}/${name}.png`, fullPage: true});
}

const row = (user: User, debtor: string) => user.page.getByRole('row').filter({hasText: debtor});

describe('A managing partner', () => {
  it('tries a test case from the submission over two payments to its end', async () => {
    const user = await openManaged();
    const made = await send(user, '/cases', DRAFT);
    expect(made.status).toBe(201);
    const id = String(made.body.id);
    await user.page.reload();
    await row(user, 'Probekunde Kassel GmbH').getByRole('button').click();
    await user.page.waitForURL(`**/managed/cases/${id}`);
    await user.sees('Test case');
    await seesMoney(user, 'Still open', '€1,200.00');

    const record = ['Record a test payment', 'Record the payment'] as const;
    const amount = (text: string) => user.page.getByLabel('Amount', {exact: true}).fill(text);
    await does(user, record, () => amount('550'), '€650.00 is still open.');
    await seesMoney(user, 'Still open', '€650.00');
    await photograph(user, 'test-payment');
    const correction = [/^Correct: €550/, 'Save the payment'] as const;
    await does(user, correction, () => amount('500'), 'The payment is corrected.');
    await seesMoney(user, 'Still open', '€700.00');

    const close = () => user.page.getByRole('checkbox', {name: /close the case as paid/}).check();
    await does(user, record, () => amount('700').then(close), 'the case closed as paid');
    await seesState(user, 'Paid');
    await seesMoney(user, 'Still open', '€0.00');

    const question = user.page.locator('[part=question]');
    await user.button(/^Delete: €700/).click();
    await user.button('Delete the payment').click();
    await question.getByText('The case would be open again').waitFor();
    await user.button('Yes, open it again').click();
    await user.sees('The case is open again.');
    await seesMoney(user, 'Still open', '€700.00');
    user.expectNoComplaints();
  });

  it('is told why a production case takes no payment of it', async () => {
    const user = await openManaged();
    await row(user, 'Kystens Køkkener ApS').getByRole('button').click();
    await seesMoney(user, 'Still open', 'DKK 20,000.00');
    expect(await user.button(/Record a/).count()).toBe(0);
    const [, id] = /\/cases\/([^/]+)$/.exec(user.page.url()) ?? [];
    const date = new Date().toISOString().slice(0, 10);
    const refused = await send(user, `/cases/${id}/payments`, {date, paymentAmount: 500});
    expect(refused).toMatchObject({
      status: 422,
      body: {code: 'business-rule', detail: 'NotATestCase'},
    });
    await user.page.reload();
    await seesMoney(user, 'Still open', 'DKK 20,000.00');
  });
});
