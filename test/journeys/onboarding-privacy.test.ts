import {describe, expect, it} from 'vitest';
import {confirmDataProcessing, signAsNewcomer} from './newcomer.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();
const DIRECTOR = {
  name: 'Zephyrine Quandt',
  address: 'Kvistlunden 77, Hadsten',
  birth: '1971-03-09',
};
const MARKS = ['Zephyrine', 'Kvistlunden', '1971-03-09'];

/** Everything that leaves the form of the director: answers, events, errors, storage, console. */
async function listen(user: User): Promise<() => Promise<string>> {
  const heard: string[] = [];
  user.page.on('response', (response) => {
    if (response.url().startsWith(user.demo.url))
      heard.push(response.url(), JSON.stringify(response.headers()));
    response.text().then(
      (text) => response.url().includes('/debitura/') && heard.push(text),
      () => undefined,
    );
  });
  user.page.on('console', (message) => heard.push(message.text()));
  await user.page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(globalThis, {keptEvents: kept});
    for (const name of [
      'step-changed',
      'client-onboarded',
      'case-submitting',
      'case-submitted',
      'signing-starting',
      'error',
    ])
      document.addEventListener(`debitura-${name}`, (event) => {
        const names = Object.keys(event) as (keyof Event)[];
        kept.push(JSON.stringify(names.map((key) => [key, event[key]])));
      });
  });
  return async () => {
    heard.push(
      await user.page.evaluate(() =>
        JSON.stringify([
          (globalThis as unknown as {keptEvents: string[]}).keptEvents,
          Object.entries(sessionStorage),
          Object.entries(localStorage),
          history.state,
          location.href,
        ]),
      ),
    );
    return heard.join('\n');
  };
}

describe('From onboarding over the director to the signed case', () => {
  it('asks nothing twice, lets every filled field be corrected, and leaves no trace of the director (GUARD 35)', async () => {
    const logs: string[] = [];
    const user = await open({
      as: 'birk',
      adapter: {log: (entry) => logs.push(JSON.stringify(entry))},
    });
    const everything = await listen(user);
    await user.page.goto(`${user.demo.url}/embed?invoice=B-2036`);
    await user.heading('Check and submit').waitFor();
    await user
      .button(/^Change/)
      .nth(1)
      .click();
    await user.field('Street and number').fill('11 Dock Street');
    await user.button('Save and return to review').click();
    await user.confirm();
    await user.heading('Check and go on to sign').waitFor();
    await user
      .button(/^Change/)
      .first()
      .click();
    await user.field('City').fill('Aarhus N');
    await user.button('Save and return to the check').click();
    await confirmDataProcessing(user);
    await user.button('Agree and go on to sign').click();

    await user.heading('Who directs your company?').waitFor();
    await user.field('Full name of a director').fill(DIRECTOR.name);
    await user.field('Home address').fill(DIRECTOR.address);
    await user.field('Date of birth').fill(DIRECTOR.birth);
    await user.button('Send and go on').click();
    await user.heading('One step left: sign').waitFor();
    expect(MARKS.filter((mark) => logs.join('').includes(mark))).toEqual([]);
    const heard = await everything();
    expect(heard.length).toBeGreaterThan(2000);
    expect(MARKS.filter((mark) => heard.includes(mark))).toEqual([]);

    await user.button(/^Go on to sign/).click();
    const pages = await signAsNewcomer(user);
    expect(pages.join(), 'the director is not asked again').not.toMatch(/identity|director/i);
    await user.heading('Your claim is on its way').waitFor();
    const [made] = user.casesOf('birk', 'B-2036');
    expect(made!.debtor.address).toBe('11 Dock Street');
    expect(made!.client.company.city).toBe('Aarhus N');
    expect(made!.client.kyc).toMatchObject({directorFullName: DIRECTOR.name});
  });

  it('lets no e-mail address reach Debitura that the page chose', async () => {
    const user = await open({as: 'birk'});
    await user.page.goto(`${user.demo.url}/embed`);
    const status = await user.page.evaluate(async () => {
      const mine = 'stranger@elsewhere.example';
      const {status} = await fetch('/debitura/client', {
        method: 'POST',
        headers: {'Debitura-Embed': '1', 'content-type': 'application/json'},
        body: JSON.stringify({
          client: {name: 'Birk & Bark ApS', supportEmail: mine, email: mine},
          users: [{name: 'Stranger', email: mine, isOnboardingUser: true}],
        }),
      });
      return status;
    });
    const known = JSON.stringify(user.demo.sandbox.state.clients);
    expect([202, 400]).toContain(status);
    expect(known.includes('freja@birk.example')).toBe(status === 202);
    expect(known).not.toContain('stranger@elsewhere.example');
  });
});
