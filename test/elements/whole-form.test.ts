import {assert} from '@open-wc/testing';
import {CASE, PREVIEW, problem} from './support/adapter.js';
import {agree, fillClaim, INVOICE, openForm} from './support/form.js';

describe('<debitura-case-form>', () => {
  it('opens at the review when the invoice is complete, and comes back there from a change', async () => {
    const form = await openForm({invoice: INVOICE});
    assert.equal(form.heading(), 'Check and submit');
    await form.press('Change: Debtor');
    await form.until('Who owes it?');
    await form.fill('Company name', 'Debtor AG');
    await form.press('Save and return to review');
    await form.until('Check and submit');
    assert.include(form.text(), 'Debtor AG');
  });

  it('asks a private debtor for a full name and for nothing that only companies have', async () => {
    const form = await openForm();
    await fillClaim(form);
    await form.press('Continue');
    await form.until('Who owes it?');
    await form.tick('Private person');
    assert.equal(form.field('Full name').value, '');
    assert.throws(() => form.field('Registration number'));
  });

  it('asks for the state in the United States only', async () => {
    const form = await openForm();
    await fillClaim(form);
    await form.press('Continue');
    await form.until('Who owes it?');
    assert.throws(() => form.field('State'));
    await form.fill('Country', 'US');
    await form.press('Continue');
    await form.untilText('Choose the state: in the United States it decides the partner.');
    assert.equal(form.field('State').tagName, 'SELECT');
  });

  it('shows the fee, what it leaves, and sends the case once however often it is pressed', async () => {
    let release: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (release = resolve));
    const made = async () => (await wait, {status: 201, body: CASE});
    const form = await openForm({invoice: INVOICE, script: {'POST /cases': made}});
    await agree(form);
    assert.include(form.text(), 'If €5,000.00 is paid: fee €475.00, leaving €4,525.00');
    const submit = form.button('Submit');
    submit.focus();
    submit.click();
    submit.click();
    await form.untilText('Submitting…');
    submit.click();
    assert.equal(submit.getAttribute('aria-disabled'), 'true');
    assert.equal(form.focused(), submit);
    assert.equal(form.announced(), 'Submitting…');
    release();
    await form.until('Your claim is on its way');
    assert.include(form.text(), 'Q8OAXF3W');
    assert.equal(form.announced(), 'Case Q8OAXF3W is made.');
    assert.equal(form.focused()?.textContent.trim(), 'Your claim is on its way');
    const sent = form.calls.filter(({method, path}) => method === 'POST' && path === '/cases');
    assert.lengthOf(sent, 1);
  });

  it('says why a claim is not taken, keeps the draft, and offers no submit', async () => {
    const preview = {
      isEligible: false,
      ineligibilityReason: 'No partner there.',
      required: [],
      signingHandoff: null,
    };
    const form = await openForm({
      invoice: INVOICE,
      script: {'POST /cases/preview': {body: preview}},
    });
    await form.untilText('No partner there.');
    assert.include(form.text(), 'your draft is kept');
    assert.throws(() => form.button('Submit'));
    assert.deepEqual(form.errors(), []);
  });

  it('asks again when the fee has changed', async () => {
    const pricing = {...PREVIEW.pricing!, totalSuccessFeePercentage: 18};
    const changed = problem('fee-changed', {preview: {...PREVIEW, pricing}});
    const form = await openForm({invoice: INVOICE, script: {'POST /cases': changed}});
    await agree(form);
    await form.press('Submit');
    await form.untilText('The fee was 9.5% and is now 18%.');
    assert.include(form.text(), '€4,100.00');
  });

  it('names what must be signed, also what nobody knows yet, and where signing leads', async () => {
    const required = ['Sdca', 'PoA', 'Jpa', 'Kyc', 'Notary'].map((type) => ({
      type,
      isBlocking: true,
    }));
    const signingHandoff = {combinedSigningUrl: 'https://app.debitura.com/sign'};
    const form = await openForm({
      invoice: INVOICE,
      script: {
        'POST /cases/preview': {body: {...PREVIEW, required}},
        'POST /cases': {
          status: 201,
          body: {...CASE, lifecycle: 'PendingContractSigning', signingHandoff},
        },
      },
    });
    await agree(form);
    for (const name of ['Collection agreement', 'Power of attorney for Rhein Inkasso', 'Notary'])
      assert.include(form.text(), name);
    // The page of this test must not be left.
    form.element.addEventListener('debitura-signing-starting', (event) => event.preventDefault());
    await form.press('Submit and sign');
    await form.until('One step left: sign');
    assert.include(form.text(), 'You leave for app.debitura.com');
    await form.press('Later');
    await form.until('Your claim is made; a signature is missing');
    assert.notMatch(form.text(), /on its way/);
  });

  it('refuses files that are not taken before they travel, and says why', async () => {
    const form = await openForm({invoice: INVOICE});
    await form.press('Change: Documents');
    await form.until('Which papers prove it?');
    await form.addFile('invoice.pdf', '%PDF-1.7');
    await form.untilText('invoice.pdf');
    await form.addFile('virus.exe', 'MZ');
    await form.untilText('virus.exe: this type is not taken.');
    await form.addFile('page.pdf', '<html>');
    await form.untilText('page.pdf: what is inside does not fit its name.');
    await form.addFile('empty.pdf', '');
    await form.untilText('empty.pdf is empty.');
    assert.equal(
      form.calls.some(({path}) => path.endsWith('/files')),
      false,
    );
  });

  it('marks a test case on the steps and on the receipt', async () => {
    const form = await openForm({invoice: INVOICE, test: true});
    assert.include(form.text(), 'Test case');
    await agree(form);
    await form.press('Submit');
    await form.until('Your claim is on its way');
    assert.include(form.text(), 'Test case');
  });

  for (const [code, heading] of [
    ['unauthenticated', 'You have been signed out'],
    ['client-not-ready', 'Your company is not set up for collection yet'],
    ['client-link-dead', 'Your company is no longer connected'],
    ['upstream-unavailable', 'Debitura does not answer'],
  ] as const) {
    it(`says what to do when the session answers ${code}`, async () => {
      const form = await openForm({script: {'GET /session': problem(code)}});
      assert.equal(form.heading(), heading);
    });
  }
});
