import {describe, expect, it} from 'vitest';
import {overdueList} from '../flow/bulk/support.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

/** Drops a list as an accounting product exports it, and takes it over as it was understood. */
async function drop(user: User, csv: string) {
  await user.page.goto(`${user.demo.url}/overdue?empty`);
  await user.heading('Which invoices are overdue?').waitFor();
  await user.page
    .locator('input[type=file]')
    .setInputFiles([{name: 'overdue.csv', mimeType: 'text/csv', buffer: Buffer.from(csv)}]);
  await user.heading('What is in overdue.csv?').waitFor();
  await user.button(/^Take over/).click();
}

/** Reviews, consents and submits. */
async function submit(user: User, cases: number) {
  await user.button(`Review ${cases} cases`).click({timeout: 40_000});
  await user.heading('Check and submit').waitFor();
  await user.button(`Submit ${cases} cases`).waitFor();
  for (const box of await user.page.getByRole('checkbox').all()) await box.check();
  await user.button(`Submit ${cases} cases`).click();
}

function made(user: User) {
  return user.demo.sandbox.state.cases.filter(({creditorReference}) =>
    /^L25-\d{4} \+\d$/.test(creditorReference ?? ''),
  );
}

describe('Many overdue invoices at once', () => {
  it('become 80 cases of 500 invoices, with every tenth answer lost and two reloads', async () => {
    const user = await open({adapter: {limits: false}});
    let calls = 0;
    await user.page.route('**/debitura/cases', async (route) => {
      calls += 1;
      if (calls % 10 !== 0) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    const previews: (string | null)[] = [];
    user.page.on('request', (request) => {
      if (request.url().endsWith('/cases/preview')) previews.push(request.postData());
    });
    await drop(user, overdueList(500, 80));
    await submit(user, 80);
    for (const enough of [20, 50]) {
      await expect.poll(() => made(user).length, {timeout: 30_000}).toBeGreaterThan(enough);
      await user.page.reload();
    }
    await user.heading('80 cases are made').waitFor({timeout: 40_000});
    expect(made(user)).toHaveLength(80);
    expect(new Set(made(user).map((one) => one.creditorReference)).size).toBe(80);
    expect(previews.length).toBeLessThanOrEqual(new Set(previews).size);

    const [download] = await Promise.all([
      user.page.waitForEvent('download'),
      user.button(/^Download the result/).click(),
    ]);
    expect(download.suggestedFilename()).toBe('collection-result.csv');
    expect(await user.accessibilityViolations()).toEqual([]);
    user.expectNoComplaints();
  }, 180_000);

  it('are repaired in place, the rest is sent, and one visit signs for all', async () => {
    const user = await open({as: 'havn', adapter: {limits: false}});
    const file = overdueList(6, 3).replaceAll('Hauptstraße 2', '');
    await drop(user, file);
    await user.button('Review 2 cases').waitFor();
    await user.button('Kunde 1 GmbH').click();
    await user.field('Street and number').fill('Hauptstraße 2');
    expect(await user.accessibilityViolations()).toEqual([]);
    await submit(user, 3);
    await user.heading('3 cases are made').waitFor();
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await user.heading('3 cases are made').waitFor();
    await expect.poll(() => user.text('Sent').count()).toBe(3);
    user.expectNoComplaints();
  });
});
