import {describe, expect, it} from 'vitest';
import {confirmDataProcessing, signAsNewcomer} from './newcomer.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

async function setUp(user: User, numbers: string[]) {
  const query = numbers.map((number) => `invoice=${number}`).join('&');
  await user.page.goto(`${user.demo.url}/onboarding?${query}`);
  await user.heading('Check and go on to sign').waitFor();
}

describe('Claims that travel along', () => {
  it('makes the client and two cases of three, and the third after its debtor was corrected', async () => {
    const user = await open({as: 'birk'});
    await setUp(user, ['B-2041', 'B-2038', 'B-2035']);
    await user.heading('The 3 claims that go along').waitFor();
    await user.sees(/Fee \d/);
    await user.page.getByRole('checkbox', {name: /accept the fee/}).check();
    await confirmDataProcessing(user);
    await user.button('Agree and go on to sign').click();
    await user.heading('One step left: sign').waitFor();
    await user.sees(/no partner for this debtor’s country/);
    const {clients, cases} = user.demo.sandbox.state;
    expect(clients.filter(({externalTenantId}) => externalTenantId === 'birk')).toHaveLength(1);
    const references = () =>
      cases
        .filter(({client}) => client.externalTenantId === 'birk')
        .map(({creditorReference}) => creditorReference)
        .sort();
    expect(references()).toEqual(['B-2038', 'B-2041']);

    await user.button(/^Go on to sign/).click();
    await signAsNewcomer(user);
    await user.heading('You can send claims now').waitFor();
    await user.button(/^Repair/).click();
    await user.heading('Check and submit').waitFor();
    await user
      .button(/^Change/)
      .nth(1)
      .click();
    await user.field(/^Country/).selectOption('DE');
    await user.field('City').fill('Kiel');
    await user.button('Save and return to review').click();
    await user.confirm();
    await user.page
      .getByRole('heading', {name: /Your claim is on its way|One step left: sign/})
      .waitFor();
    expect(references()).toEqual(['B-2035', 'B-2038', 'B-2041']);
    user.expectNoComplaints();
  });
});

describe('A company that Debitura knows already', () => {
  for (const {as, number, heading, next} of [
    {
      as: 'klit',
      number: 'K-88',
      heading: 'Your company has an account at Debitura already',
      next: /usually good for seven days/,
    },
    {
      as: 'fyr',
      number: 'FF-12',
      heading: 'Your company can’t be connected from here',
      next: /Ask Debitura’s support/,
    },
    {
      as: 'inddriv',
      number: 'IN-5',
      heading: 'Your company can’t be connected from here',
      next: /another e-mail address/,
    },
  ]) {
    it(`is told what to do next, and nothing is made (${as})`, async () => {
      const user = await open({as});
      await user.page.goto(`${user.demo.url}/embed?invoice=${number}`);
      await user.confirm();
      await confirmDataProcessing(user);
      await user.button('Agree and go on to sign').click();
      await user.heading(heading).waitFor();
      await user.sees(next);
      await user.page.reload();
      await user.heading(heading).waitFor();
      const {clients} = user.demo.sandbox.state;
      expect(clients.filter((client) => client.externalTenantId === as)).toEqual([]);
    });
  }

  it('sends the claim that waited when the connection is approved', async () => {
    const user = await open({as: 'klit'});
    await user.page.goto(`${user.demo.url}/embed?invoice=K-88`);
    await user.confirm();
    await confirmDataProcessing(user);
    await user.button('Agree and go on to sign').click();
    await user.button(/^Look and approve/).click();
    await user.page.waitForURL(/Approve/);
    await user.button(/^Approve/).click();
    await user.page.goto(`${user.demo.url}/embed?invoice=K-88`);
    await user.page
      .getByRole('heading', {name: /Your claim is on its way|One step left: sign/})
      .waitFor();
    expect(user.casesOf('klit', 'K-88')).toHaveLength(1);
  });
});
