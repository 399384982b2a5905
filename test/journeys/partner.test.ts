import {describe, expect, it} from 'vitest';
import {seesState} from './desks.js';
import {useJourneys, User} from './support.js';

const open = useJourneys();

const LOOKS = [360, 1000].flatMap((width) => [false, true].map((dark) => ({width, dark})));

/** One of the two windows of the page. */
const windowOf = (user: User, name: string) => user.page.getByRole('region', {name, exact: true});

describe('Both desks on one page', () => {
  it('shows the agency accepting a case, and the bookkeeper reading it beside, without a reload', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/partner`);
    const ledgerly = windowOf(user, 'Ledgerly');
    const agency = windowOf(user, 'Aktenwerk');
    await ledgerly.getByText('Partner review').waitFor();
    await agency.getByRole('button', {name: 'Accept the case'}).click();
    await agency.getByLabel('Message to the creditor').fill('We begin at once.');
    await agency.getByRole('button', {name: 'Accept and start'}).click();
    await agency.getByText('Accepted. The creditor has your message.').waitFor();
    await ledgerly.locator('[part=status]').getByText('Collecting').waitFor();
    await ledgerly.getByText('We begin at once.').waitFor();
    await ledgerly.getByLabel(/^Message to/).fill('Thank you.');
    await ledgerly.getByRole('button', {name: 'Send'}).click();
    await agency.getByText('Thank you.').waitFor();
    user.expectNoComplaints();
  });

  it('opens the case that is chosen in either window in both', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/partner?cases`);
    const row = windowOf(user, 'Aktenwerk').getByRole('row').filter({hasText: 'Kiel Bootsbau'});
    await row.getByRole('button').click();
    for (const name of ['Ledgerly', 'Aktenwerk'])
      await windowOf(user, name)
        .getByRole('heading', {name: /^Kiel Bootsbau/})
        .waitFor();
  });

  for (const {width, dark} of LOOKS) {
    const scheme = dark ? 'dark' : 'light';
    it(`is accessible, fits and breaks no rule of the policy (${width} px, ${scheme})`, async () => {
      const user = await open({width, dark});
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        const violations = await user.accessibilityViolations();
        const isWide = await user.page.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth,
        );
        if (isWide) violations.push('sticks out sideways');
        if (violations.length > 0) found[name] = violations;
        const path = `screenshots/partner-${name}-${width}-${scheme}.png`;
        await user.page.screenshot({path, fullPage: true});
      };
      await user.page.goto(`${user.demo.url}/partner`);
      await seesState(user, 'Partner review');
      await windowOf(user, 'Aktenwerk')
        .getByLabel(/^Message to/)
        .waitFor();
      await look('two-desks');
      await user.button('Accept the case').click();
      await user.field('Message to the creditor').waitFor();
      await look('accepting');
      await user.page.goto(`${user.demo.url}/partner?cases`);
      await user.heading('At work').waitFor();
      await user.text('Kiel Bootsbau GmbH').nth(1).waitFor();
      await look('two-lists');
      await user.page.goto(`${user.demo.url}/agency/login?as=mia@agency.example`);
      await user.text('Kiel Bootsbau GmbH').waitFor();
      await look('agency');
      await user.page.goto(`${user.demo.url}/managed/login?as=jonas@de.partner.example`);
      await user.text('Kystens Køkkener ApS').waitFor();
      await look('managed');
      expect(found).toEqual({});
      user.expectNoComplaints();
    });
  }
});
