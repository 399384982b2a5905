import {describe, expect, it} from 'vitest';
import {CLOSE_CODES, LIFECYCLES} from '../../src/contract/lifecycle.js';
import lifecycle from '../../src/i18n/en/lifecycle.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

/** The seeded case of nordlys that a partner is working on. */
const REFERENCE = '2025-0112';

async function openCase(user: User): Promise<string> {
  const [one] = user.casesOf('nordlys', REFERENCE);
  await user.page.goto(`${user.demo.url}/cases/${one!.id}`);
  await user.heading(new RegExp(one!.debtor.name)).waitFor();
  return one!.id;
}

/** Gives nordlys so many cases more, `Debtor 0` the newest of them. */
function addCases(user: User, count: number) {
  // Only the sandbox's own life may lengthen its list.
  const cases = user.demo.sandbox.state.cases as ReturnType<User['casesOf']>;
  const [like] = user.casesOf('nordlys', REFERENCE);
  for (let number = 0; number < count; number += 1) {
    const added = {...like!, id: crypto.randomUUID(), creditorReference: `N-${number}`};
    added.created -= number * 1_000;
    added.debtor = {...like!.debtor, name: `Debtor ${number}`};
    cases.push(added);
  }
}

async function seesState(user: User, name: string) {
  await user.page.locator('[part=status]').filter({hasText: name}).waitFor();
}

describe('Following a case', () => {
  it('shows on the list what happens at Debitura, without a reload', async () => {
    const user = await open();
    const [one] = user.casesOf('nordlys', REFERENCE);
    await user.page.goto(`${user.demo.url}/cases`);
    const row = user.page.getByRole('row').filter({hasText: one!.debtor.name});
    await row.getByText(lifecycle.states.Active.name).waitFor();
    user.demo.sandbox.state.move(one!.id, 'Paused');
    await row.getByText(lifecycle.states.Paused.name).waitFor();
    await row.getByRole('button').first().click();
    await user.page.waitForURL(`**/cases/${one!.id}`);
    await user.heading(new RegExp(one!.debtor.name)).waitFor();
    user.expectNoComplaints();
  });

  it('says since when it is collected by the day of the reader, wherever he is', async () => {
    for (const [timezoneId, day] of [
      ['Europe/Copenhagen', 'April 2, 2026'],
      ['America/New_York', 'April 1, 2026'],
    ] as const) {
      const user = await open({timezoneId});
      user.casesOf('nordlys', REFERENCE)[0]!.collectionStarted = Date.parse('2026-04-02T02:30:00Z');
      await openCase(user);
      await user.page.locator('[part=standing]').filter({hasText: day}).waitFor();
    }
  });

  it('walks through all ten states, each on the screen without a reload', async () => {
    const user = await open();
    const id = await openCase(user);
    const states = LIFECYCLES.filter((state) => !['Active', 'Closed', 'Merged'].includes(state));
    for (const state of [...states, 'Active', 'Merged'] as const) {
      user.demo.sandbox.state.move(id, state);
      await seesState(user, lifecycle.states[state].name);
    }
  });

  for (const code of CLOSE_CODES) {
    it(`says in words that the case was closed as ${code}`, async () => {
      const user = await open();
      const id = await openCase(user);
      user.demo.sandbox.state.move(id, 'Closed', {closeCode: code});
      await user.sees(lifecycle.outcomes[code].name);
    });
  }

  it('shows money that came, and that it was taken back', async () => {
    const user = await open();
    const id = await openCase(user);
    const payment = user.demo.sandbox.state.pay(id, 123.45);
    await user.sees(/123\.45/);
    user.demo.sandbox.state.removePayment(payment);
    await user.sees(/taken back/);
  });

  it('brings a message of the partner, and sends the answer', async () => {
    const user = await open();
    const id = await openCase(user);
    user.demo.sandbox.state.partnerWrites(id, 'Could you send the signed delivery note?');
    await user.sees('Could you send the signed delivery note?');
    await user.field(/^Message to/).fill('It is on its way.');
    await user.button('Send').click();
    await user.sees('It is on its way.');
    await expect
      .poll(() => user.casesOf('nordlys', REFERENCE)[0]!.chats.at(-1)?.message)
      .toBe('It is on its way.');
  });

  it('gives seven tabs one stream, and the host page its images (GUARD 26)', async () => {
    const user = await open();
    let streams = 0;
    user.context.on('request', (request) => {
      if (request.url().endsWith('/debitura/events')) streams += 1;
    });
    const [one] = user.casesOf('nordlys', REFERENCE);
    await user.page.goto(`${user.demo.url}/cases`);
    const tabs = [user];
    while (tabs.length < 7) tabs.push(await user.openTab());
    const state = (tab: User, name: string) =>
      tab.page.getByRole('row').filter({hasText: one!.debtor.name}).getByText(name).waitFor();
    for (const tab of tabs) await state(tab, lifecycle.states.Active.name);
    user.demo.sandbox.state.move(one!.id, 'Paused');
    for (const tab of tabs) await state(tab, lifecycle.states.Paused.name);
    expect(streams).toBe(1);
    const image = await user.page.evaluate(() =>
      fetch('/ledgerly.css').then((response) => response.status),
    );
    expect(image).toBe(200);
  });

  it('is right again after the adapter was replaced in the middle', async () => {
    const user = await open();
    const id = await openCase(user);
    user.demo.sandbox.state.move(id, 'Paused');
    await seesState(user, lifecycle.states.Paused.name);
    await user.demo.restartAdapter();
    user.demo.sandbox.state.move(id, 'Active');
    await seesState(user, lifecycle.states.Active.name);
    await user.field(/^Message to/).fill('Still there?');
    await user.button('Send').click();
    await expect
      .poll(() => user.casesOf('nordlys', REFERENCE)[0]!.chats.at(-1)?.message)
      .toBe('Still there?');
  });

  it('draws the rows far down a long list when they are scrolled to, and only those', async () => {
    const user = await open();
    addCases(user, 300);
    await user.page.goto(`${user.demo.url}/cases`);
    const more = user.page.getByRole('button', {name: 'Show more', exact: true});
    for (const loaded of ['100', '200', '300']) {
      await more.click();
      await user.page
        .locator('[part=shown]')
        .filter({hasText: `${loaded} of `})
        .waitFor();
    }
    const row = user.page.getByRole('row').filter({hasText: /Debtor 250\b/});
    await expect.poll(() => row.count()).toBe(0);
    const place = await user.page.evaluate(() => document.documentElement.scrollHeight);
    await user.page.evaluate((top) => scrollTo(0, top), (place * 5) / 6);
    await expect
      .poll(() =>
        user.page
          .getByRole('row')
          .filter({hasText: /Debtor 2\d\d\b/})
          .count(),
      )
      .toBeGreaterThan(8);
    expect(await user.page.getByRole('row').count()).toBeLessThan(60);
    user.expectNoComplaints();
  });

  it('lists the cases of all customers for the platform’s own staff', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/platform`);
    for (const customer of ['nordlys', 'fjordby']) {
      await user.page.getByRole('cell', {name: customer}).first().waitFor();
    }
    expect(await user.page.content()).not.toMatch(/referralRate|sandbox-referral-key/i);
  });

  it('shows another company’s case to nobody', async () => {
    const user = await open();
    const [foreign] = user.demo.sandbox.state.cases.filter(
      ({client}) => client.externalTenantId === 'fjordby',
    );
    await user.page.goto(`${user.demo.url}/cases/${foreign!.id}`);
    await user.sees(/belongs to another company/);
    expect(await user.text(foreign!.debtor.name).count()).toBe(0);
  });
});
