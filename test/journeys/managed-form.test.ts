import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

/** Fills the fields and goes on. */
async function fill(user: User, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) await user.field(label).fill(value);
}

async function photograph(user: User, name: string) {
  const folder = process.env.SHOTS;
  if (folder) await user.page.screenshot({path: `${folder}/${name}.png`, fullPage: true});
}

describe('A managing partner at the form', () => {
  it.each([
    [1000, false],
    [360, true],
  ])(
    'submits a test case of its client at %i pixels and finds it in the list',
    async (width, dark) => {
      const user = await open({width, dark});
      await user.page.goto(`${user.demo.url}/managed/login?as=jonas@de.partner.example`);
      await user.page.goto(`${user.demo.url}/managed/new`);
      await user.heading('Whose claim is it?').waitFor();
      expect(await user.text('What it costs').count()).toBe(0);
      await user.button('Continue').click();
      await user.sees('Enter the name of the client that you submit for.');
      await user.sees('Choose the country of your client.');
      await photograph(user, `creditor-${width}`);
      expect(await user.accessibilityViolations()).toEqual([]);
      await user.field('Company name of your client').fill('Harzer Holzbau GmbH');
      await user.field('Country of your client').selectOption('DE');
      await user.button('Continue').click();

      await user.heading('What are you owed?').waitFor();
      await fill(user, {
        'Unpaid amount': '1200',
        'Invoice number': 'HH-FORM-1',
        'Invoice date': '2026-03-02',
      });
      await user.page.getByLabel('Currency').selectOption('EUR');
      await user.button('Continue').click();
      await user.heading('Who owes it?').waitFor();
      await fill(user, {
        'Company name': 'Probekunde Kassel GmbH',
        'Street and number': 'Königsplatz 1',
        City: 'Kassel',
      });
      await user.page.getByLabel('Country').selectOption('DE');
      await user.button('Continue').click();
      await user.sees('Enter a contact person at the debtor');
      await user.field('Contact person').fill('Ina Probe');
      await user.button('Continue').click();

      await user.heading('Check and submit').waitFor();
      await user.sees('Debitura shows no fee here; your own agreement applies.');
      await photograph(user, `review-${width}`);
      expect(await user.accessibilityViolations()).toEqual([]);
      await user.page.getByRole('checkbox').check();
      await user.button('Submit').click();
      await user.heading('Your claim is on its way').waitFor();
      const reference = await user.page.locator('[part=reference]').innerText();
      expect(await user.page.getByText('of what is recovered').count()).toBe(0);
      await photograph(user, `receipt-${width}`);

      await user.page.goto(`${user.demo.url}/managed`);
      await user
        .button(/Probekunde Kassel/)
        .or(user.text('Probekunde Kassel GmbH'))
        .first()
        .click();
      await user.page.waitForURL('**/managed/cases/*');
      await user.sees(reference);
      await user.sees('Test case');
      user.expectNoComplaints();
    },
  );
});
