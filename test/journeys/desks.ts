import type {BrowserContext} from 'playwright-core';
import {afterEach} from 'vitest';
import type {DemoOptions} from '../../demo/server.js';
import {useJourneys, User, type Demo} from './support.js';

/** Everybody at a browser of their own: the bookkeeper, the agency, and Debitura at the sandbox's time machine. */
export type Desks = {bookkeeper: User; agency: User; debitura: User};

/** Opens the desks of one demo, each in a fresh browser profile. */
export function useDesks() {
  const open = useJourneys();
  const contexts: BrowserContext[] = [];
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });

  return async function openDesks(options: DemoOptions = {}): Promise<Desks> {
    const bookkeeper = await open(options);
    const browser = bookkeeper.context.browser();
    if (!browser) throw new Error('The bookkeeper has a browser.');
    const another = async (address: (demo: Demo) => string) => {
      const context = await browser.newContext({
        viewport: {width: 1000, height: 900},
        locale: 'en-GB',
        timezoneId: 'Europe/Copenhagen',
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      const user = new User(bookkeeper.demo, context, await context.newPage());
      await user.page.goto(address(bookkeeper.demo));
      return user;
    };
    return {
      bookkeeper,
      agency: await another(({url}) => `${url}/agency/login?as=mia@agency.example`),
      debitura: await another(({sandboxUrl}) => `${sandboxUrl}/cases`),
    };
  };
}

/** Waits until the case on the screen is in a state, by the name that stands there. */
export async function seesState(user: User, name: string) {
  await user.page.locator('[part=status]').getByText(name, {exact: true}).waitFor();
}

/** Waits until the money of the case on the screen has a line. */
export async function seesMoney(user: User, name: string, amount: string) {
  // Between a code and its amount stands a space that does not break.
  const line = new RegExp(`${name}\\s*${amount.replace('.', '\\.').replace(' ', '\\s')}`);
  await user.page.locator('[part=money]').filter({hasText: line}).waitFor();
}

/** Waits until a text stands among the messages of the case on the screen. */
export async function seesMessage(user: User, text: string) {
  await user.page.locator('[part=messages]').getByText(text).waitFor();
}

/** Writes to the other side. */
export async function writes(user: User, text: string) {
  await user.field(/^Message to/).fill(text);
  await user.button('Send').click();
  await seesMessage(user, text);
}

/** At the agency: does one thing with the case, and waits for what the desk says of it. */
export async function does(
  agency: User,
  [open, send]: readonly [string | RegExp, string],
  fill: () => Promise<unknown>,
  said: string | RegExp,
) {
  await agency.button(open).first().click();
  await fill();
  await agency.page.locator('form.work').getByRole('button', {name: send}).click();
  await agency.page.locator('[part=done]').filter({hasText: said}).waitFor();
}
