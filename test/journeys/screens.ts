import type {User} from './support.js';

/** Walks through every step of the script-tag page, calling `look` on each screen. */
export async function everyScreen(user: User, look: (screen: string) => Promise<void>) {
  await user.page.goto(`${user.demo.url}/script-tag`);
  await user.heading('What are you owed?').waitFor();
  await look('claim');
  await user.button('Continue').click();
  await user.sees(/things to correct/);
  await look('claim with errors');
  await user.field('Unpaid amount').fill('7300');
  await user.field('Currency').selectOption('USD');
  await user.field('Invoice number').fill('LOOK-1');
  await user.field('Invoice date').fill('2026-03-02');
  await user.field('Due date').fill('2026-04-01');
  await user.button('Continue').click();
  await user.heading('Who owes it?').waitFor();
  await look('debtor');
  await user.field('Company name').fill('Front Range Outfitters LLC');
  await user.field('Street and number').fill('1801 Blake Street');
  await user.field('City').fill('Denver');
  await user.field(/^Country/).selectOption('US');
  await user.field(/^State/).selectOption('CO');
  await user.button('Continue').click();
  await user.heading('Which papers prove it?').waitFor();
  await user.page.locator('input[type=file]').setInputFiles([
    {name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 invoice')},
    {name: 'pages.html', mimeType: 'text/html', buffer: Buffer.from('<p>no')},
  ]);
  await user.sees(/One file was not taken/);
  await look('documents');
  await user.button('Continue').click();
  await user.heading('Check and submit').waitFor();
  await user.sees('%');
  await look('review');
  await user.confirm();
  await user.heading('One step left: sign').waitFor();
  await look('signing');
  await user.button(/^Sign now/).click();
  await user.page.waitForURL(/\/app\//);
  await look('hosted signing page');
  await user.signEverything();
  await user.heading('Your claim is on its way').waitFor();
  await look('receipt');
}
