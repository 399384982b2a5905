import {describe, expect, it} from 'vitest';
import {signAsNewcomer} from './newcomer.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

const LOOKS = [360, 1000].flatMap((width) => [false, true].map((dark) => ({width, dark})));

/** What has the focus, through shadow roots. */
async function focusedText(user: User): Promise<string> {
  return user.page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return (focused?.textContent ?? '').trim();
  });
}

/** Opens the first case of a list and answers its debtor's name. */
async function openFirst(user: User, within = user.page.locator('debitura-embed').first()) {
  const row = within.getByRole('row').nth(1).getByRole('button');
  const name = (await row.innerText()).trim();
  await row.click();
  await within.locator('debitura-case').getByRole('heading', {level: 2}).waitFor();
  return name;
}

describe('The one tag', () => {
  it('opens a case and comes back by the browser’s Back, with the focus where the user was', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/embed`);
    await user.heading('Collection cases').waitFor();
    const before = await user.page.evaluate(() => history.length);
    const name = await openFirst(user);
    await expect.poll(() => focusedText(user)).toContain(name);
    expect(await user.page.locator('debitura-embed').getAttribute('view')).toBe('case');
    expect(user.page.url()).toBe(`${user.demo.url}/embed`);
    expect(await user.page.evaluate(() => history.length)).toBe(before + 1);
    await user.page.reload();
    await user.heading(name).waitFor();
    await user.page.goBack();
    await user.heading('Collection cases').waitFor();
    await openFirst(user);
    await user.button(/All cases/).click();
    await expect.poll(() => focusedText(user)).toBe(name);
    await user.page.goForward();
    await user.heading(name).waitFor();
    user.expectNoComplaints();
  });

  it('leaves the host’s own entries and state alone', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/embed`);
    await user.heading('Collection cases').waitFor();
    await user.page.evaluate(() => {
      history.replaceState({host: 'start'}, '');
      history.pushState({host: 'tab'}, '', '#tab');
    });
    const name = await openFirst(user);
    expect(await user.page.evaluate(() => (history.state as {host: string}).host)).toBe('tab');
    await user.page.evaluate(() => history.pushState({host: 'dialog'}, '', '#dialog'));
    await user.page.goBack();
    await user.heading(name).waitFor();
    await user.page.goBack();
    await user.heading('Collection cases').waitFor();
    await user.page.goBack();
    expect(await user.page.evaluate(() => history.state as unknown)).toEqual({host: 'start'});
    await user.heading('Collection cases').waitFor();
  });

  it('stands twice on a page: each goes its own way, both share one session and one stream', async () => {
    const user = await open();
    const asked: string[] = [];
    user.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await user.page.goto(`${user.demo.url}/embed/twice`);
    const [first, second] = ['#first', '#second'].map((id) => user.page.locator(id));
    await first!.getByRole('row').nth(1).waitFor();
    await second!.getByRole('row').nth(1).waitFor();
    await openFirst(user, first);
    expect(await second!.getAttribute('view')).toBe('cases');
    await openFirst(user, second);
    await first!.getByRole('button', {name: /All cases/}).click();
    await first!.getByRole('heading', {name: 'Collection cases'}).waitFor();
    expect(await second!.getAttribute('view')).toBe('case');
    const count = (path: string) => asked.filter((each) => each === `/debitura/${path}`).length;
    expect([count('session'), count('events')]).toEqual([1, 1]);
    user.expectNoComplaints();
  });

  it('keeps cases readable and says where to sign when the agreement is renewed', async () => {
    const user = await open({as: 'odder'});
    await user.page.goto(`${user.demo.url}/embed`);
    await user.heading('Collection cases').waitFor();
    await user.heading(/agreement has a new version/).waitFor();
    await user.button('Read and sign').click();
    await user.heading('Sign the new version of the agreement').waitFor();
    await user.button(/^Go on to sign/).click();
    await signAsNewcomer(user);
    await user.heading('Collection cases').waitFor();
    expect(await user.heading(/new version/).count()).toBe(0);
    expect(user.page.url()).toBe(`${user.demo.url}/embed`);
  });

  for (const {width, dark} of LOOKS) {
    const scheme = dark ? 'dark' : 'light';
    it(`every view is accessible, fits and breaks no rule of the policy (${width} px, ${scheme})`, async () => {
      const user = await open({width, dark, as: 'odder'});
      const found: Record<string, string[]> = {};
      const look = async (view: string) => {
        const violations = await user.accessibilityViolations();
        const isWide = await user.page.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth,
        );
        if (isWide) violations.push('sticks out sideways');
        if (violations.length > 0) found[view] = violations;
        const path = `screenshots/embed-${view}-${width}-${scheme}.png`;
        await user.page.screenshot({path, fullPage: true});
      };
      await user.page.goto(`${user.demo.url}/embed`);
      await user.heading('Collection cases').waitFor();
      await look('cases-to-sign-again');
      await user.logIn('birk');
      await user.page.goto(`${user.demo.url}/embed?invoice=B-2041`);
      await user.confirm();
      await user.heading('Check and go on to sign').waitFor();
      await look('onboarding');
      await user.logIn('nordlys');
      await user.page.goto(`${user.demo.url}/embed`);
      await user.heading('Collection cases').waitFor();
      await look('cases');
      await openFirst(user);
      await look('case');
      expect(found).toEqual({});
      user.expectNoComplaints();
    });
  }
});
