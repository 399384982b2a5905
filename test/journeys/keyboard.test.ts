import {describe, expect, it} from 'vitest';
import {focusedName, press, tabTo} from './keys.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

// The browser of the tests writes days as month, day, year.

/** A day so many days ago, as it is typed: month, day, year. */
function keys(daysAgo: number): string {
  const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return `${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`;
}

async function type(user: User, field: RegExp, text: string) {
  await tabTo(user, field);
  await user.page.keyboard.type(text);
}

async function submitByKeyboard(user: User) {
  await user.heading('Check and submit').waitFor();
  await user.page.waitForFunction(
    () => !document.body.innerText.includes('still being worked out'),
  );
  await tabTo(user, /not disputed/);
  await user.page.keyboard.press('Space');
  await tabTo(user, /data-processing|^Submit/);
  if ((await focusedName(user)).includes('data-processing')) {
    await user.page.keyboard.press('Space');
    await tabTo(user, /^Submit/);
  }
  await user.page.keyboard.press('Enter');
}

async function signByKeyboard(user: User) {
  await user.heading('One step left: sign').waitFor();
  await press(user, /^Sign now/);
  await user.page.waitForURL(/\/app\//);
  while (user.page.url().includes('/app/')) {
    await tabTo(user, /^Sign/);
    await Promise.all([
      user.page.waitForEvent('framenavigated'),
      user.page.keyboard.press('Enter'),
    ]);
  }
}

describe('By keyboard alone', () => {
  it('a company in the United States, by a client that has signed nothing: from an empty form to the receipt', async () => {
    const user = await open({as: 'havn'});
    await user.page.goto(`${user.demo.url}/collect?`);
    await user.heading('What are you owed?').waitFor();
    await type(user, /^Currency/, 'USD');
    await type(user, /^Unpaid amount/, '7300');
    await type(user, /^Invoice number/, 'KEY-1');
    await type(user, /^Invoice date/, '03022026');
    await type(user, /^Due date/, '04012026');
    await user.page.keyboard.press('Enter');
    await user.heading('Who owes it?').waitFor();
    await type(user, /^Company name/, 'Front Range Outfitters LLC');
    await type(user, /^Street/, '1801 Blake Street');
    await type(user, /^City/, 'Denver');
    await type(user, /^Country/, 'United St');
    await tabTo(user, /^State/);
    await user.page.keyboard.type('Colorado');
    await user.page.keyboard.press('Tab');
    await press(user, /^Continue/);
    await user.heading('Which papers prove it?').waitFor();
    await press(user, /^Continue/);
    await submitByKeyboard(user);
    await signByKeyboard(user);
    await user.heading('Your claim is on its way').waitFor();
    const [made] = user.casesOf('havn', 'KEY-1');
    expect(made).toMatchObject({principal: 7300, currency: 'USD', debtor: {stateAlpha2: 'CO'}});
  });

  it('three invoices in kroner, priced by their age: from an empty form to the receipt', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/collect?`);
    await user.heading('What are you owed?').waitFor();
    await type(user, /^Currency/, 'DKK');
    const invoices = [
      {number: 'KEY-21', amount: 12400, days: 230},
      {number: 'KEY-22', amount: 8150.5, days: 450},
      {number: 'KEY-23', amount: 3900, days: 800},
    ];
    for (const [index, {number, amount, days}] of invoices.entries()) {
      // A new invoice has the focus on its amount.
      if (index === 0) await tabTo(user, /^Unpaid amount/);
      await user.page.keyboard.type(String(amount));
      await type(user, /^Invoice number/, number);
      await type(user, /^Invoice date/, keys(days + 30));
      await type(user, /^Due date/, keys(days));
      if (index < 2) await press(user, /Add another unpaid invoice/);
    }
    await press(user, /^Continue/);
    await user.heading('Who owes it?').waitFor();
    await type(user, /^Company name/, 'Bogtrykkeriet Møllevang A/S');
    await type(user, /^Street/, 'Møllevangs Allé 12');
    await type(user, /^City/, 'Aarhus');
    await type(user, /^Country/, 'Denmark');
    await press(user, /^Continue/);
    await user.heading('Which papers prove it?').waitFor();
    await press(user, /^Continue/);
    await submitByKeyboard(user);
    await user.heading('Your claim is on its way').waitFor();
    const [made] = user.casesOf('nordlys', 'KEY-23 +2');
    expect(made).toMatchObject({principal: 24450.5, currency: 'DKK'});
    expect(made!.buckets).toEqual({
      over6Months: 24450.5,
      over12Months: 12050.5,
      over24Months: 3900,
    });
    for (const {number} of invoices) expect(made!.claimDescription).toContain(number);
  });

  it('a private person in Norway', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/collect?`);
    await user.heading('What are you owed?').waitFor();
    await type(user, /^Currency/, 'NOK');
    await type(user, /^Unpaid amount/, '9800');
    await type(user, /^Invoice number/, 'KEY-3');
    await type(user, /^Invoice date/, '03022026');
    await type(user, /^Due date/, '04012026');
    await user.page.keyboard.press('Enter');
    await user.heading('Who owes it?').waitFor();
    await tabTo(user, /Company|Private person/);
    await user.page.keyboard.press('ArrowRight');
    await type(user, /^Full name/, 'Ola Nordmann');
    await type(user, /^Street/, 'Storgata 5');
    await type(user, /^City/, 'Oslo');
    await type(user, /^Country/, 'Norway');
    await press(user, /^Continue/);
    await user.heading('Which papers prove it?').waitFor();
    await press(user, /^Continue/);
    await submitByKeyboard(user);
    await user.heading('Your claim is on its way').waitFor();
    const [made] = user.casesOf('nordlys', 'KEY-3');
    expect(made!.debtor).toMatchObject({type: 'Private', name: 'Ola Nordmann'});
  });
});
