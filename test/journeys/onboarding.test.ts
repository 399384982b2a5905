import {describe, expect, it} from 'vitest';
import {press, tabTo} from './keys.js';
import {
  confirmDataProcessing,
  questions,
  reload,
  signAsNewcomer,
  submitReview,
} from './newcomer.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

const birk = (user: User) =>
  user.demo.sandbox.state.clients.filter(({externalTenantId}) => externalTenantId === 'birk');

async function collect(user: User, number: string) {
  await user.page.goto(`${user.demo.url}/`);
  await press(user, new RegExp(`^Collect ${number}`));
}

describe('A customer that never heard of Debitura', () => {
  it('presses "collect" once and ends up a signed client with its first case, by keyboard, in one tab, with a reload after every page', async () => {
    const user = await open({as: 'birk'});
    await collect(user, 'B-2041');
    await user.heading('Check and submit').waitFor();
    await reload(user, 'Check and submit');
    await user.page.getByRole('checkbox').waitFor();
    expect(await questions(user), 'only the consent is asked').toHaveLength(1);
    await submitReview(user);
    expect(birk(user), 'nothing is sent before the check').toEqual([]);
    await reload(user, 'Check and go on to sign');
    await user.page.getByRole('checkbox').waitFor();
    expect(await questions(user), 'nothing is asked twice').toEqual([
      expect.stringContaining('data-processing') as string,
    ]);
    await tabTo(user, /data-processing/);
    await user.page.keyboard.press('Space');
    await press(user, /^Agree and go on to sign/);
    await user.heading('One step left: sign').waitFor();
    await reload(user, 'One step left: sign');
    await press(user, /^Go on to sign/);
    const pages = await signAsNewcomer(user);
    expect(pages).toHaveLength(5);
    await user.heading('Your claim is on its way').waitFor();

    const [client, ...others] = birk(user);
    const [made, ...more] = user.casesOf('birk', 'B-2041');
    expect([others, more]).toEqual([[], []]);
    expect(client).toMatchObject({
      company: {name: 'Birk & Bark ApS', email: 'kontor@birk.example'},
    });
    await user.sees(made!.reference);
    expect(user.page.url()).toBe(`${user.demo.url}/embed?invoice=B-2041`);
    expect(await user.page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    user.expectNoComplaints();
  });

  it('hands over papers that were chosen before there was a client', async () => {
    const user = await open({as: 'birk'});
    await collect(user, 'B-2041');
    await user.heading('Check and submit').waitFor();
    await user
      .button(/^Change/)
      .nth(2)
      .click();
    await user.page
      .locator('input[type=file]')
      .setInputFiles([
        {name: 'order.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 order')},
      ]);
    await user.button('Save and return to review').click();
    await user.confirm();
    await confirmDataProcessing(user);
    await user.button('Agree and go on to sign').click();
    await user.heading('One step left: sign').waitFor();
    await user.button(/^Go on to sign/).click();
    await user.page.waitForURL(/\/onboarding\//);
    const [made] = user.casesOf('birk', 'B-2041');
    expect(made!.files.map(({name}) => name)).toEqual(['order.pdf']);
    await signAsNewcomer(user);
    await user.heading('Your claim is on its way').waitFor();
  });

  it('goes back to the review with the browser’s Back, and the claim as it was changed travels', async () => {
    const user = await open({as: 'birk'});
    await collect(user, 'B-2041');
    await user.confirm();
    await user.heading('Check and go on to sign').waitFor();
    await user.page.goBack();
    await user.heading('Check and submit').waitFor();
    await user
      .button(/^Change/)
      .first()
      .click();
    const priced = user.page.waitForResponse(/\/cases\/preview$/);
    await user.field('Unpaid amount').fill('6,100');
    await priced;
    await user.button('Save and return to review').click();
    await user.confirm();
    await user.heading('Check and go on to sign').waitFor();
    await user.text(/6,100/).filter({visible: true}).first().waitFor();
    await confirmDataProcessing(user);
    await user.button('Agree and go on to sign').click();
    await user.heading('One step left: sign').waitFor();
    expect(user.casesOf('birk', 'B-2041').map(({principal}) => principal)).toEqual([6100]);
  });
});
