import {emulateMedia} from '@web/test-runner-commands';
import {assert} from '@open-wc/testing';
import type {Problem} from '../../src/contract/index.js';
import {draftOf, openOnboarding, type Onboarding} from './support/onboarding.js';
import {describeForm, expectAccessible} from './support/form.js';
import {waitUntil} from './support/wait.js';

const CHECK = 'Check and go on to sign';
const SIGN = 'One step left: sign';
const GO = 'Agree and go on to sign';

/** Refuses the next `POST /client`. */
function refusing(...refusals: Partial<Problem>[]) {
  return (request: Request) =>
    request.method === 'POST' && request.url.endsWith('/client') ? refusals.shift() : undefined;
}

async function toSigning(options: Parameters<typeof openOnboarding>[0] = {}): Promise<Onboarding> {
  const page = await openOnboarding(options);
  if (options.cases) await page.agree();
  await page.press(GO);
  await page.until(/^One step left|directs/);
  return page;
}

describe('<debitura-onboarding>', () => {
  // A screen that is still fading in has no colours to judge.
  before(() => emulateMedia({reducedMotion: 'reduce'}));

  it('shows what is known, asks nothing, and leads to sign with one press', async () => {
    const page = await openOnboarding();
    await page.until(CHECK);
    assert.include(page.text(), 'Solvang Bageri ApS');
    assert.include(page.text(), 'Møllevej 3, 4000 Roskilde, Denmark');
    assert.include(page.text(), 'ellen@solvang.example');
    assert.lengthOf(page.all('input, select, textarea'), 0);
    await expectAccessible(page.element);
    await page.press(GO);
    await page.until(SIGN);
    assert.equal(page.focused()?.id, 'heading');
    assert.include(page.text(), 'You leave for 127.0.0.1:4010');
    await expectAccessible(page.element);
  });

  it('tells the page before it leaves, and stays when the page goes there itself', async () => {
    const page = await toSigning();
    let url = '';
    page.element.addEventListener('debitura-signing-starting', (event) => {
      event.preventDefault();
      url = event.url;
    });
    await page.press('Go on to sign');
    await waitUntil(() => url !== '', 'the page is told');
    assert.match(url, /^http:\/\/127\.0\.0\.1:4010\/onboarding\/companydetails\/.*returnUrl=/);
  });

  it('asks what is missing, links every error, and takes a message away when its field is right', async () => {
    const page = await openOnboarding({
      principal: {profile: {client: {supportEmail: 'a@b.example'}, users: []}},
    });
    await page.until('Your company');
    await page.press('Continue');
    await waitUntil(() => page.links().length === 2, 'two errors are linked');
    await waitUntil(() => page.focused()?.id === 'summary', 'the list of errors has the focus');
    await expectAccessible(page.element);
    assert.deepEqual(page.links().map(page.words), page.errors());
    page.links()[0]?.click();
    assert.equal(page.focused(), page.field('Company name'));
    await page.fill('Company name', 'Solvang Brød ApS');
    assert.deepEqual(page.errors(), ['Choose the country of your company.']);
    await page.fill('Country', 'DK');
    await page.press('Continue');
    await page.until('Who acts for your company');
    await expectAccessible(page.element);
    await page.press('Continue');
    await page.until(CHECK);
    assert.include(page.text(), 'Solvang Brød ApS');
  });

  it('changes the company from the check and comes back there', async () => {
    const page = await openOnboarding();
    await page.press('Change: Company');
    await page.until('Your company');
    assert.equal(page.field('City').autocomplete, 'address-level2');
    await page.fill('City', 'Lejre');
    await page.press('Save and return to the check');
    await page.until(CHECK);
    assert.include(page.text(), 'Lejre');
  });

  it('says that the company is ready once the server says so', async () => {
    const page = await toSigning();
    let status = '';
    page.element.addEventListener('debitura-client-onboarded', ({client}) => {
      ({status} = client);
    });
    await page.press('Check again');
    await page.untilText('Nothing has changed yet');
    const client = page.sandbox.state.clients.at(-1);
    const signed = page.sandbox.state.clients.find((one) => one.externalTenantId === 'nordlys');
    client!.sdca = signed!.sdca;
    page.advance(30_000);
    await page.press('Check again');
    await page.until('You can send claims now');
    assert.equal(status, 'ready');
    await expectAccessible(page.element);
  });

  it('asks for the director when a partner must know, and forgets the answer (GUARD 37)', async () => {
    const page = await toSigning({cases: [draftOf('INV-1', 'GB')]});
    await page.until('Who directs your company?');
    await expectAccessible(page.element);
    assert.equal(page.field('Date of birth').autocomplete, 'section-director bday');
    await page.press('Send and go on');
    await waitUntil(() => page.links().length === 3, 'three errors are linked');
    await waitUntil(() => page.focused()?.id === 'summary', 'the list of errors has the focus');
    assert.deepEqual(page.links().map(page.words), page.errors());
    const fields = ['Full name of a director', 'Home address', 'Date of birth'];
    for (const [index, label] of fields.entries()) {
      page.links()[index]?.click();
      assert.equal(page.focused(), page.field(label));
    }
    await page.fill('Full name of a director', 'Zacharias Quistgaard');
    assert.lengthOf(page.errors(), 2, 'a corrected field loses its message at once');
    assert.lengthOf(page.links(), 2);
    await page.fill('Home address', 'Hemmelig Gade 7, 4000 Roskilde');
    await page.fill('Date of birth', '1971-03-14');
    await page.press('Send and go on');
    await page.until(SIGN);
    assert.notInclude(JSON.stringify(Object.values(sessionStorage)), 'Quistgaard');
    assert.notInclude(page.root.innerHTML, 'Quistgaard');
  });

  it('explains an approval, with its link and the claims that wait', async () => {
    const page = await openOnboarding({
      principal: {email: 'boss@existing.example'},
      cases: [draftOf('INV-1')],
    });
    await page.agree();
    await page.press(GO);
    await page.until('Your company has an account at Debitura already');
    assert.include(page.text(), 'usually good for seven days');
    assert.include(page.text(), 'INV-1 · €5,000.00');
    assert.include(page.text(), 'Waits for the approval');
    await expectAccessible(page.element);
  });

  const BLOCKED: [email: string, text: string][] = [
    ['user@taken.example', 'Ask Debitura’s support'],
    ['user@agency.example', 'with another e-mail address'],
  ];
  for (const [email, text] of BLOCKED)
    it(`says what to do when ${email} cannot be connected`, async () => {
      const page = await openOnboarding({principal: {email}});
      await page.press(GO);
      await page.until('Your company can’t be connected from here');
      assert.include(page.text(), text);
      await expectAccessible(page.element);
      await page.press('Try again');
      await page.until(CHECK);
    });
});

describe('claims that travel along with <debitura-onboarding>', () => {
  it('lists what was not made with its reason, and repairs it in the case form', async () => {
    const page = await toSigning({cases: [draftOf('INV-1'), draftOf('INV-2', 'AQ')]});
    assert.match(page.text(), /Case \w{8} made/);
    assert.include(page.text(), 'Debitura has no partner for this debtor’s country');
    await expectAccessible(page.element);
    await page.press('Repair: INV-2');
    await page.until('Repair the claim INV-2');
    assert.equal(page.focused()?.id, 'heading');
    const form = page.root.querySelector('debitura-case-form');
    assert.equal(form?.invoice?.number, 'INV-2');
    await page.press('Back to the overview');
    await page.until(SIGN);
  });

  it('leaves the form of a claim as it is when the screen around it is drawn again', async () => {
    const page = await toSigning({cases: [draftOf('INV-1'), draftOf('INV-2', 'AQ')]});
    await page.press('Repair: INV-2');
    await page.until('Repair the claim INV-2');
    const form = describeForm(page.root.querySelector('debitura-case-form')!, []);
    await waitUntil(() => form.heading() !== '', 'the form opens');
    const [first] = form.all('button');
    first?.focus();
    page.element.requestUpdate();
    await page.element.updateComplete;
    await form.element.updateComplete;
    assert.isTrue(first !== undefined && form.focused() === first, 'the focus stays');
  });

  it('takes a repaired draft back before anything is sent', async () => {
    const fieldErrors = {'cases.0.debtor.city': [{code: 'required' as const}]};
    const page = await openOnboarding({
      cases: [draftOf('INV-1')],
      fault: refusing({code: 'invalid', status: 400, fieldErrors}),
    });
    await page.agree();
    await page.press(GO);
    await page.untilText('One claim needs correcting');
    await waitUntil(() => page.focused()?.id === 'notice', 'the notice has the focus');
    await page.press('Repair: INV-1');
    await page.until('Repair the claim INV-1');
    const form = page.root.querySelector('debitura-case-form')!;
    const {CaseSubmittingEvent} = await import('../../src/elements/events.js');
    const event = new CaseSubmittingEvent(draftOf('INV-1B'));
    form.dispatchEvent(event);
    assert.isTrue(event.defaultPrevented);
    await page.until(CHECK);
    assert.include(page.text(), 'INV-1B');
    assert.include(page.text(), 'Goes along');
  });

  const REFUSALS: [name: string, refusal: Partial<Problem>, text: string][] = [
    ['a country', {fieldErrors: {'client.country': [{code: 'other'}]}}, 'Choose another one'],
    [
      'a rule that only Debitura knows',
      {code: 'business-rule', status: 422, detail: 'The company is under review.'},
      'The company is under review.',
    ],
    ['a changed fee', {code: 'fee-changed', status: 409}, 'The terms have changed'],
    ['a missing right', {code: 'forbidden', status: 403}, 'give you the right'],
  ];
  for (const [name, refusal, text] of REFUSALS)
    it(`says what to do after a refusal for ${name}`, async () => {
      const page = await openOnboarding({
        fault: refusing({code: 'invalid', status: 400, ...refusal}),
      });
      await page.press(GO);
      await page.untilText(text);
      await expectAccessible(page.element);
    });
});
