import {describe, expect, it} from 'vitest';
import {useJourneys, User} from './support.js';

const open = useJourneys();

/** Fills the debtor by hand and waits until the draft is kept. */
async function typeDraft(user: User) {
  await user.page.goto(`${user.demo.url}/script-tag`);
  await user.field('Currency').selectOption('DKK');
  await user.field('Unpaid amount').fill('5000');
  await user.field('Invoice number').fill('SECRET-REF-77');
  await user.field('Invoice date').fill('2026-03-02');
  await user.field('Due date').fill('2026-04-01');
  await user.button('Continue').click();
  await user.field('Company name').waitFor();
  await user.field('Company name').fill('Hemmelig Handel A/S');
  await isKept(user);
}

/** Waits until what is stored stays as it is for longer than typing is waited for. */
async function isKept(user: User) {
  let last = '';
  const isAtRest = async () => {
    const before = last;
    last = await stored(user);
    return last === before;
  };
  await expect.poll(isAtRest, {interval: 1_000}).toBe(true);
}

async function stored(user: User): Promise<string> {
  return user.page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  );
}

describe('Another user', () => {
  it('sees nothing of the draft that the one before left in the tab (GUARD 30)', async () => {
    const user = await open();
    await typeDraft(user);
    expect(await stored(user)).toContain('debitura');
    expect(await stored(user)).not.toMatch(/Hemmelig|SECRET-REF|5000/);

    await user.logIn('fjordby');
    await user.page.evaluate(() => undefined);
    await user.page.goto(`${user.demo.url}/collect?`);
    await user.heading('What are you owed?').waitFor();
    expect(await user.field('Invoice number').inputValue()).toBe('');

    await user.logIn('nordlys');
    await user.page.goto(`${user.demo.url}/collect?`);
    await user.heading('What are you owed?').waitFor();
    expect(await user.field('Invoice number').inputValue()).toBe('');
  });

  it('sees nothing of it in a tab that was duplicated (GUARD 30)', async () => {
    const user = await open();
    await typeDraft(user);
    const opened = user.page.waitForEvent('popup');
    await user.page.evaluate(() => void window.open('/login?as=fjordby'));
    const duplicate = new User(user.demo, user.context, await opened);
    await duplicate.page.waitForURL((url) => !url.pathname.startsWith('/login'));
    // The browser copies what the tab holds.
    expect(await stored(duplicate)).toContain('debitura');

    await duplicate.page.goto(`${user.demo.url}/collect?`);
    await duplicate.heading('What are you owed?').waitFor();
    expect(await duplicate.field('Invoice number').inputValue()).toBe('');
    await expect.poll(() => stored(duplicate)).not.toContain('debitura-embed:draft');
  });

  it('sees nothing of it through the Back button either (GUARD 30)', async () => {
    const user = await open();
    await typeDraft(user);
    await user.logIn('fjordby');
    await user.page.goBack();
    await user.page.getByRole('heading').first().waitFor();
    await user.page.waitForFunction(() => !document.body.innerText.includes('Hemmelig'));
    expect(await user.page.getByText('Hemmelig').count()).toBe(0);
    expect(await user.field('Company name').count()).toBe(0);
  });

  it('cannot go on after signing out in another tab, and is told so', async () => {
    const user = await open();
    await user.collect(['2026-117']);
    await user.consent();
    const other = await user.openTab();
    await other.page.goto(`${user.demo.url}/logout`);
    await user.button(/^Submit/).click();
    await user.sees(/log in again|signed out|session has ended/i);
    expect(user.casesOf('nordlys', '2026-117')).toEqual([]);
  });
});

describe('Ledgerly', () => {
  it('logs in whoever is named, Nordlys where nobody is, and lets one choose after signing out', async () => {
    const user = await open();
    const {page, demo} = user;
    const who = () => page.locator('.who').innerText();
    await page.goto(`${demo.url}/logout`);
    await page.goto(demo.url);
    expect(await user.heading('Ledgerly').count()).toBe(1);
    await page.getByRole('link', {name: /Fjordby/}).click();
    expect(await who()).toContain('Fjordby');
    await page.goto(`${demo.url}/login`);
    expect([new URL(page.url()).pathname, await who()]).toEqual([
      '/',
      expect.stringContaining('Nordlys'),
    ]);
    expect((await page.goto(`${demo.url}/login?as=nobody`))?.status()).toBe(404);
  });
});

describe('A reload', () => {
  it('loses nothing that was typed, at any step', async () => {
    const user = await open();
    await typeDraft(user);
    await user.page.reload();
    expect(await user.field('Company name').inputValue()).toBe('Hemmelig Handel A/S');
    await user.button('Back').click();
    await user.heading('What are you owed?').waitFor();
    await isKept(user);
    await user.page.reload();
    expect(await user.field('Invoice number').inputValue()).toBe('SECRET-REF-77');
    expect(await user.field('Due date').inputValue()).toBe('2026-04-01');
    await user.button('Continue').click();
    await user.field('Street and number').fill('Nygade 1');
    await user.field('City').fill('Aarhus');
    await user.field(/^Country/).selectOption('DK');
    await user.button('Continue').click();
    await user.heading('Which papers prove it?').waitFor();
    await isKept(user);
    await user.page.reload();
    await user.heading('Which papers prove it?').waitFor();
    await user.button('Continue').click();
    await user.heading('Check and submit').waitFor();
    await isKept(user);
    await user.page.reload();
    await user.heading('Check and submit').waitFor();
    await user.sees('Hemmelig Handel A/S');
    await user.confirm();
    await user.heading('Your claim is on its way').waitFor();
    expect(user.casesOf('nordlys', 'SECRET-REF-77')).toHaveLength(1);
    expect(await stored(user)).not.toMatch(/Hemmelig|SECRET-REF/);
  });

  it('comes back to the signature that is missing', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-77']);
    await user.confirm();
    await user.heading('One step left: sign').waitFor();
    await user.page.reload();
    await user.heading('One step left: sign').waitFor();
    expect(user.casesOf('havn', 'H-77')).toHaveLength(1);
  });
});
