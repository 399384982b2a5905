import type {Locator} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

/** Each of our files is refused when it is asked for the first time; answers which those were. */
async function refuseFirst(user: User): Promise<Set<string>> {
  const refused = new Set<string>();
  await user.page.route('**/chunks/*.js', (route) => {
    const name = new URL(route.request().url()).pathname;
    if (refused.has(name)) return route.continue();
    refused.add(name);
    return route.fulfill({status: 503});
  });
  return refused;
}

/** Presses on, and asks again for whatever did not come, until something is there. */
async function press(user: User, name: RegExp, there: Locator) {
  const either = user.button(/^Try again$/).or(user.button(name));
  while (!(await there.isVisible())) {
    await either.first().click();
    await there.waitFor({timeout: 3_000}).catch(() => undefined);
  }
}

const goOn = (user: User, heading: string) => press(user, /^Continue$/, user.heading(heading));

describe('Files of ours that do not come', () => {
  it('lose nothing that was typed, and come when the user asks again, up to the receipt', async () => {
    const user = await open();
    const refused = await refuseFirst(user);
    const complaints: string[] = [];
    user.page.on('pageerror', (error) => complaints.push(error.message));
    await user.page.goto(`${user.demo.url}/script-tag`);
    await user.heading('What are you owed?').waitFor();
    const ofNextStep = () => [...refused].filter((name) => /(debtor|error-list)-/.test(name));
    await user.field('Unpaid amount').fill('7300');
    await expect.poll(() => ofNextStep().length).toBeGreaterThan(1);
    // What was only fetched ahead is nobody's worry yet.
    await user.field('Currency').selectOption('USD');
    await user.field('Invoice number').fill('AGAIN-1');
    await user.field('Invoice date').fill('2026-03-02');
    await user.field('Due date').fill('2026-04-01');
    expect(await user.button('Try again').isVisible()).toBe(false);
    await goOn(user, 'Who owes it?');
    await user.field('Company name').fill('Front Range Outfitters LLC');
    await user.field('Street and number').fill('1801 Blake Street');
    await user.field('City').fill('Denver');
    await user.field(/^Country/).selectOption('US');
    await user.field(/^State/).selectOption('CO');
    await goOn(user, 'Which papers prove it?');
    await user.page
      .locator('input[type=file]')
      .setInputFiles([{name: 'invoice.pdf', mimeType: 'application/pdf', buffer: PDF}]);
    await user.sees('invoice.pdf');
    await goOn(user, 'Check and submit');
    await user.sees('1801 Blake Street');
    await user.consent();
    await press(user, /^Submit/, user.heading('One step left: sign'));
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await user.heading('Your claim is on its way').waitFor();
    const [made, ...others] = user.casesOf('nordlys', 'AGAIN-1');
    expect(others).toEqual([]);
    expect(made?.debtor.name).toBe('Front Range Outfitters LLC');
    expect(refused.size).toBeGreaterThan(15);
    expect(complaints).toEqual([]);
  });

  it('keep nobody from signing a case: without them the button leads to the same pages', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-77']);
    await user.confirm();
    await user.heading('One step left: sign').waitFor();
    const [made] = user.casesOf('havn', 'H-77');
    const complaints: string[] = [];
    user.page.on('pageerror', (error) => complaints.push(error.message));
    await user.page.route('**/chunks/signing-*.js', (route) => route.fulfill({status: 503}));
    await user.page.goto(`${user.demo.url}/cases/${made!.id}?debitura-return=somebody`);
    await user.button(/^Sign now/).click();
    await user.page.waitForURL(/\/app\//);
    await user.sees('Collection agreement');
    expect(complaints).toEqual([]);
  });
});

const PDF = Buffer.from('%PDF-1.4 invoice');
