import {describe, expect, it} from 'vitest';
import {does, seesMessage, seesMoney, seesState, useDesks, writes, type Desks} from './desks.js';

const open = useDesks();

const DEBTOR = 'Isarblick Handels GmbH';
const NOTE = {
  name: 'delivery-note.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4 signed by the debtor'),
};

async function submit({bookkeeper}: Desks): Promise<string> {
  await bookkeeper.collect(['2026-117']);
  await bookkeeper.confirm();
  await bookkeeper.heading('Your claim is on its way').waitFor();
  await bookkeeper.page.goto(`${bookkeeper.demo.url}/cases`);
  await bookkeeper.page.getByRole('row').filter({hasText: DEBTOR}).getByRole('button').click();
  await seesState(bookkeeper, 'Being checked');
  const [made] = bookkeeper.casesOf('nordlys', '2026-117');
  return made!.id;
}

/** Debitura clears the case on the sandbox's page; the agency, whose inbox is open, gets it without a reload. */
async function verify({bookkeeper, agency, debitura}: Desks, id: string) {
  await agency.heading('To accept').waitFor();
  const row = agency.page.getByRole('row').filter({hasText: DEBTOR});
  expect(await row.count()).toBe(0);
  await debitura.page.goto(`${debitura.demo.sandboxUrl}/cases/${id}`);
  await debitura.page.getByRole('button', {name: 'Pending Verification', exact: true}).click();
  await row.getByText('To accept').waitFor();
  await seesState(bookkeeper, 'Partner review');
  await row.getByRole('button').click();
  await seesState(agency, 'To accept');
}

async function accept({bookkeeper, agency}: Desks) {
  await does(
    agency,
    ['Accept the case', 'Accept and start'],
    async () => {
      await agency.field('Message to the creditor').fill('We write to them tomorrow.');
      await agency.field(/^Your own reference/).fill('RI-4711');
    },
    'Accepted as RI-4711.',
  );
  await seesState(agency, 'Collecting');
  await seesState(bookkeeper, 'Collecting');
  await seesMessage(bookkeeper, 'We write to them tomorrow.');
}

async function askAndAnswer({bookkeeper, agency}: Desks) {
  await writes(agency, 'They say nothing was delivered. Have you a delivery note?');
  await seesMessage(bookkeeper, 'Have you a delivery note?');
  await bookkeeper.page.getByText('Files', {exact: true}).click();
  await bookkeeper.page.locator('[part=files] input[type=file]').setInputFiles(NOTE);
  await bookkeeper.button(`Open ${NOTE.name}`).waitFor();
  await writes(bookkeeper, 'Here it is, signed.');
  await seesMessage(agency, 'Here it is, signed.');
  await agency.page.getByText('Files', {exact: true}).click();
  await agency.button(`Open ${NOTE.name}`).waitFor();
}

async function payAPart({bookkeeper, agency}: Desks) {
  await does(
    agency,
    ['Record a payment', 'Record the payment'],
    () => agency.field('Amount').fill('2000'),
    '€3,000.00 is still open.',
  );
  await seesMoney(agency, 'Still open', '€3,000.00');
  await seesMoney(bookkeeper, 'Still open', '€3,000.00');
  await seesMoney(bookkeeper, 'Come in so far', '€2,000.00');
}

/** Debitura tells nobody of a corrected payment; the message that explains it brings the new figures. */
async function correct({bookkeeper, agency}: Desks) {
  await does(
    agency,
    [/^Correct: €2,000\.00/, 'Save the payment'],
    () => agency.field('Amount').fill('1500'),
    'The payment is corrected.',
  );
  await seesMoney(agency, 'Still open', '€3,500.00');
  await writes(agency, 'We had booked 2,000 by mistake: 1,500 came in.');
  await seesMessage(bookkeeper, '1,500 came in.');
  await seesMoney(bookkeeper, 'Still open', '€3,500.00');
  await seesMoney(bookkeeper, 'Come in so far', '€1,500.00');
}

async function payTheRest({bookkeeper, agency}: Desks) {
  await does(
    agency,
    ['Record a payment', 'Record the payment'],
    () => agency.field('Amount').fill('3500'),
    'The payment is recorded.',
  );
  await seesMoney(agency, 'Still open', '€0.00');
  await seesMoney(bookkeeper, 'Still open', '€0.00');
  await seesState(bookkeeper, 'Collecting');
}

async function close({bookkeeper, agency}: Desks) {
  await does(
    agency,
    ['Close the case', 'Close the case'],
    () => agency.field('Why').selectOption('Paid in full'),
    'The case is closed.',
  );
  await seesState(agency, 'Paid');
  await seesState(bookkeeper, 'Paid');
  await bookkeeper.sees('The debtor has paid.');
}

describe('A case that two desks and Debitura have a hand in', () => {
  it('lives from the submission to the last payment, each step on every screen without a reload', async () => {
    // What takes months happens within seconds here, more than a user's pace allows.
    const desks = await open({adapter: {limits: false}});
    const id = await submit(desks);
    await verify(desks, id);
    await accept(desks);
    await askAndAnswer(desks);
    await payAPart(desks);
    await correct(desks);
    await payTheRest(desks);
    await close(desks);
    const [made] = desks.bookkeeper.casesOf('nordlys', '2026-117');
    expect(made).toMatchObject({lifecycle: 'Closed', partnerReference: 'RI-4711'});
    expect(made!.payments.map(({amount}) => amount).sort()).toEqual([1500, 3500]);
    desks.bookkeeper.expectNoComplaints();
    desks.agency.expectNoComplaints();
  });
});
