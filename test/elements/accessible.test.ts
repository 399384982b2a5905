import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {assert} from '@open-wc/testing';
import {CASE, PREVIEW, problem} from './support/adapter.js';
import {agree, expectAccessible, fillClaim, INVOICE, openForm, type Form} from './support/form.js';

const SCREENS: Record<string, () => Promise<Form>> = {
  'the claim step with errors': async () => {
    const form = await openForm();
    await form.press('Continue');
    await form.untilText('things to correct');
    return form;
  },
  'the debtor step': async () => {
    const form = await openForm();
    await fillClaim(form);
    await form.press('Continue');
    await form.until('Who owes it?');
    return form;
  },
  'the documents step with a refused file': async () => {
    const form = await openForm({invoice: INVOICE});
    await form.press('Change: Documents');
    await form.until('Which papers prove it?');
    await form.addFile('virus.exe', 'MZ');
    await form.untilText('virus.exe');
    return form;
  },
  'the review': async () => {
    const required = [{type: 'Sdca', isBlocking: true}];
    const form = await openForm({
      invoice: INVOICE,
      script: {'POST /cases/preview': {body: {...PREVIEW, required}}},
    });
    await form.untilText('accept the fee');
    return form;
  },
  'the signing': async () => {
    const signingHandoff = {combinedSigningUrl: 'https://app.debitura.com/sign'};
    const body = {...CASE, lifecycle: 'PendingContractSigning', signingHandoff};
    const form = await openForm({invoice: INVOICE, script: {'POST /cases': {status: 201, body}}});
    form.element.addEventListener('debitura-signing-starting', (event) => event.preventDefault());
    await agree(form);
    await form.press('Submit');
    await form.until('One step left: sign');
    return form;
  },
  'the receipt': async () => {
    const form = await openForm({invoice: INVOICE});
    await agree(form);
    await form.press('Submit');
    await form.until('Your claim is on its way');
    return form;
  },
  'a form that cannot go on': () =>
    openForm({
      script: {'GET /session': problem('client-not-ready', {url: 'https://app.debitura.com/x'})},
    }),
};

describe('for everybody', () => {
  before(() => {
    document.documentElement.lang = 'en';
    document.documentElement.style.colorScheme = 'light dark';
    document.body.style.background = 'light-dark(#fff, #0d131b)';
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`WCAG 2.2 AA, ${colorScheme}`, () => {
      before(() => emulateMedia({colorScheme, reducedMotion: 'reduce'}));
      for (const [name, open] of Object.entries(SCREENS)) {
        it(`holds on ${name}`, async () => expectAccessible((await open()).element));
      }
    });
  }

  it('keeps text on any accent readable', async () => {
    const form = await openForm();
    for (const accent of ['#ffd400', '#00c2a8', '#7f7f7f', '#102040', '#ff5a5f']) {
      form.element.style.setProperty('--debitura-accent', accent);
      await expectAccessible(form.element);
    }
  });

  it('is walked with the keyboard alone, in reading order', async () => {
    const form = await openForm();
    form.field('Currency').focus();
    const walked: string[] = [];
    for (let count = 0; count < 14 && form.focused(); count += 1) {
      const {name, textContent} = form.focused() as HTMLInputElement;
      const label = name || textContent.replace(/\s+/g, ' ').trim();
      if (walked.at(-1) !== label) walked.push(label);
      await sendKeys({press: 'Tab'});
    }
    assert.deepEqual(walked.slice(0, 8), [
      'currencyCode',
      'invoices.0.amount',
      'invoices.0.number',
      'invoices.0.date',
      'invoices.0.dueDate',
      '+ Add another unpaid invoice of the same debtor',
      'claimDescription',
      'Continue',
    ]);
  });
});
