import {press, tabTo} from './keys.js';
import type {User} from './support.js';

/** Reads what stands on the page, loads it anew and reads it again: the same must be there. */
export async function reload(user: User, heading: string | RegExp) {
  await user.page.reload();
  await user.heading(heading).first().waitFor();
}

/** From the review of an invoice to the company's check: consents and submits by keyboard. */
export async function submitReview(user: User) {
  await user.heading('Check and submit').waitFor();
  await user.sees(/\d\s?% of what is recovered/);
  await tabTo(user, /not disputed/);
  await user.page.keyboard.press('Space');
  await press(user, /^Submit/);
  await user.heading('Check and go on to sign').waitFor();
}

/** Says at the check that the data-processing agreement stands, as a company in the EU must. */
export async function confirmDataProcessing(user: User) {
  await user.page.getByRole('checkbox', {name: /data-processing/}).check();
}

/** Walks through Debitura's pages by keyboard, with a reload of each, and comes back. */
export async function signAsNewcomer(user: User): Promise<string[]> {
  const {page} = user;
  await page.waitForURL(/\/onboarding\//);
  const pages: string[] = [];
  while (page.url().includes('/onboarding/')) {
    // The page that came must be there before it is loaded anew.
    await page.waitForLoadState();
    await page.reload();
    pages.push((await page.getByRole('heading', {level: 1}).innerText()).trim());
    const text = await page.locator('main').innerText();
    const [code] = /\b\d{6}\b/.exec(text) ?? [];
    if (code !== undefined && (await page.getByLabel('Six-digit code').count()) > 0) {
      await tabTo(user, /Six-digit code/);
      await page.keyboard.type(code);
    }
    await tabTo(user, /^(Continue|Sign|Go Back to Your App)/);
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  }
  return pages;
}

/** The fields of the page that are empty and not optional: what the user is asked for here. */
export async function questions(user: User): Promise<string[]> {
  return user.page.evaluate(() => {
    const roots = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? roots(shadowRoot) : [],
      ),
    ];
    const fields = roots(document).flatMap((root) => [
      ...root.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea'),
    ]);
    return fields
      .filter((field) => field.checkVisibility() && field.type !== 'file')
      .map((field) => field.labels?.[0]?.innerText.trim() ?? field.name);
  });
}
