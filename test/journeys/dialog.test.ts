import {describe, expect, it} from 'vitest';
import {INVOICE} from './invoice.js';
import {addPage, arrive} from './pages.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();
const SAYS = '<p><button>Collect</button> <output>nothing yet</output></p>';

const SCRIPT = `
  import {openCaseForm} from '/embed/debitura-embed.js';
  const output = document.querySelector('output');
  document.querySelector('button').addEventListener('click', async () => {
    const made = await openCaseForm({invoice: ${JSON.stringify(INVOICE)}});
    output.textContent = made ? made.creditorReference : 'no case';
  });
  document.addEventListener('debitura-signing-returned', ({verified}) => {
    output.textContent = 'signed: ' + verified;
  });`;

async function collect(user: User) {
  await addPage(user, '/invoices', {body: SAYS, script: SCRIPT});
  await user.page.goto(`${user.demo.url}/invoices`);
  await user.button('Collect').click();
  await user.heading('Check and submit').waitFor();
}

const says = (user: User) => user.page.locator('output');
const dialog = (user: User) => user.page.locator('dialog.debitura-dialog');

describe('The case form in a dialog, by script tag', () => {
  it('makes a case, tells the page, and gives the focus back to what opened it', async () => {
    const user = await open();
    await collect(user);
    await user.confirm();
    await user.heading('Your claim is on its way').waitFor();
    await user.page.keyboard.press('Escape');
    await expect.poll(() => says(user).innerText()).toBe(INVOICE.number);
    expect(await user.page.evaluate(() => document.activeElement?.textContent)).toBe('Collect');
    expect(user.casesOf('nordlys', INVOICE.number)).toHaveLength(1);
    user.expectNoComplaints();
  });

  it('opens again by itself after signing, with what became of the case', async () => {
    const user = await open({as: 'havn'});
    await collect(user);
    await user.confirm();
    await user.heading('One step left: sign').waitFor();
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await arrive(user, '/invoices');
    await dialog(user).getByRole('heading', {name: 'Your claim is on its way'}).waitFor();
    expect(await says(user).innerText()).toBe('signed: true');
    await user.button('Close').click();
    await dialog(user).waitFor({state: 'detached'});
    // Not a second time: the tab has forgotten it.
    await user.page.reload();
    await user.button('Collect').waitFor();
    expect(await dialog(user).count()).toBe(0);
    expect(user.casesOf('havn', INVOICE.number)).toHaveLength(1);
    user.expectNoComplaints();
  });

  for (const dark of [false, true]) {
    it(`fits a phone and a desk, and is accessible (${dark ? 'dark' : 'light'})`, async () => {
      const user = await open({dark});
      await collect(user);
      const scheme = dark ? 'dark' : 'light';
      for (const width of [360, 1000]) {
        await user.page.setViewportSize({width, height: 760});
        const isWide = await dialog(user).evaluate((node) => node.scrollWidth > node.clientWidth);
        expect(isWide).toBe(false);
        await user.page.screenshot({path: `screenshots/dialog-${width}-${scheme}.png`});
        await user.page.getByRole('checkbox').first().click();
        await user.button('Close').click();
        await user.heading('Close the form?').waitFor();
        await user.page.screenshot({path: `screenshots/dialog-question-${width}-${scheme}.png`});
        expect(await user.accessibilityViolations()).toEqual([]);
        await user.button('Go on').click();
      }
      // The last button of the form can be scrolled to, and nothing lies over it.
      await user.button(/^Submit/).click({trial: true});
      user.expectNoComplaints();
    });
  }
});
