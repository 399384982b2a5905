import {assert} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {expectAccessible} from './support/form.js';
import {draftOf, openOnboarding} from './support/onboarding.js';
import {waitUntil} from './support/wait.js';

type Options = NonNullable<Parameters<typeof openOnboarding>[0]>;

const CHECK = 'Check and go on to sign';
const GO = 'Agree and go on to sign';
const BLOCKED = 'Your company can’t be connected from here';
const TAKEN = {principal: {email: 'user@taken.example'}};
const AGENCY = {principal: {email: 'user@agency.example'}};

/** Debitura's next answer to `POST /clients`. */
function answering(status: number, body: object): Options {
  return {
    upstream: ({method, url}) =>
      method === 'POST' && url.endsWith('/referral/clients')
        ? Response.json(body, {status})
        : undefined,
  };
}

/** Presses the last button; claims are agreed to before. */
async function press(options: Options) {
  const page = await openOnboarding(options);
  await page.until(CHECK);
  if (options.cases) await page.agree();
  await page.press(GO);
  return page;
}

describe('every refusal of POST /clients through <debitura-onboarding>', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));

  const STOPS: [name: string, options: Options, todo: string][] = [
    ['ClientAlreadyLinkedToAnotherPartner', TAKEN, 'Ask Debitura’s support'],
    [
      'AlreadyLinkedToAnotherPartner',
      {...TAKEN, switches: {otherPartnerShortName: true}},
      'Ask Debitura’s support',
    ],
    ['InvalidClientType as 409', AGENCY, 'with another e-mail address'],
    [
      'InvalidClientType as 400',
      {...AGENCY, switches: {invalidClientType409: false}},
      'with another e-mail address',
    ],
    [
      'AlreadyLinkedDifferentTenant',
      {principal: {email: 'office@nordlys.example'}},
      'use another e-mail address for this one',
    ],
    [
      'a type that nobody knows',
      answering(409, {type: 'ClientOnHold', message: 'On hold', data: {}}),
      'give this reason, so that they can ask Debitura: ClientOnHold',
    ],
  ];
  for (const [name, options, todo] of STOPS)
    it(`says what to do after ${name}`, async () => {
      const page = await press(options);
      await page.until(BLOCKED);
      assert.include(page.text(), todo);
      await expectAccessible(page.element);
      await page.press('Try again');
      await page.until(CHECK);
    });

  const FIELDS: [name: string, options: Options, todo: RegExp][] = [
    [
      'an unknown country',
      answering(400, {
        error: 'Unknown country: XX',
        message: 'Unknown country: XX',
        businessErrors: [{type: 'ValidationError', message: 'Unknown country: XX'}],
      }),
      /Choose the country of your company/,
    ],
    [
      'a disposable e-mail domain',
      {principal: {email: 'ellen@mailinator.com'}},
      /Disposable e-mail addresses are not allowed\s*Debitura recognises.* come back/,
    ],
    [
      'the rules of a claim',
      {
        ...answering(400, {
          error: 'Case validation failed',
          validationErrors: {'Cases[0].Debtor.City': ['The city is not known']},
        }),
        cases: [draftOf('INV-1')],
      },
      /Open it, correct it and send it again.*The city is not known/,
    ],
    [
      'a reference that stands twice',
      {
        ...answering(400, {
          error: 'Case validation failed',
          validationErrors: {'Cases[0].CreditorReference': ['Duplicate creditor reference: INV-1']},
        }),
        cases: [draftOf('INV-1')],
      },
      /already a case with this invoice number. Check the number, or leave the claim out/,
    ],
  ];
  for (const [name, options, todo] of FIELDS)
    it(`says what to do after a refusal for ${name}, and nothing is made`, async () => {
      const page = await press(options);
      await page.untilText(todo);
      await expectAccessible(page.element);
      const {clients} = page.sandbox.state;
      assert.isFalse(clients.some(({externalTenantId}) => externalTenantId === 'solvang'));
    });
});

describe('a claim that was to go along', () => {
  it('stays with a company that cannot be connected, and no button pretends to send it', async () => {
    const page = await press({...TAKEN, cases: [draftOf('INV-1')]});
    await page.until(BLOCKED);
    assert.include(page.text(), 'Your claims stay here');
    assert.isUndefined(page.find('Send now: INV-1'));
    const button = page.find('Leave out: INV-1');
    button?.focus();
    button?.click();
    await waitUntil(() => page.find('Leave out: INV-1') === undefined, 'it is left out');
    assert.equal(page.element.shadowRoot?.activeElement?.id, 'heading');
  });
});

describe('a connection that somebody must approve', () => {
  async function toApproval() {
    const page = await press({
      principal: {email: 'boss@existing.example'},
      cases: [draftOf('INV-1')],
    });
    await page.until('Your company has an account at Debitura already');
    return page;
  }

  const ENDS: [reason: string, text: string][] = [
    ['link-declined', 'Talk to the person who manages your Debitura account'],
    ['link-expired', 'Ask again below; you get a new link'],
  ];
  for (const [reason, text] of ENDS)
    it(`is told of live when it ends (${reason}): the claim stays and can be sent again`, async () => {
      const page = await toApproval();
      page.says({status: 'none', reason});
      page.tell({kind: 'client'});
      await page.untilText(text);
      await expectAccessible(page.element);
      assert.match(page.text(), /INV-1.*Goes along/);
      assert.isDefined(page.find('Ask again'));
    });

  it('whose link ran out without a word offers a fresh one when somebody looks, and the claim goes with it', async () => {
    const page = await toApproval();
    const {linkRequests} = page.sandbox.state;
    assert.lengthOf(linkRequests, 1);
    page.advance(7 * 86_400_000);
    await page.sandbox.clock.advance(0);
    await page.press('Check again');
    await page.untilText('Ask again below; you get a new link');
    assert.match(page.text(), /INV-1.*Goes along/);
    await expectAccessible(page.element);
    await page.press('Ask again');
    await page.until('Your company has an account at Debitura already');
    assert.isDefined(page.find('Look and approve'));
    assert.deepEqual(
      linkRequests.map(({state}) => state),
      ['Expired', 'Pending'],
    );
    assert.match(page.text(), /INV-1.*Waits for the approval/);
  });

  it('brings a claim back that was not made after the approval, without a reload', async () => {
    const page = await toApproval();
    page.says({
      status: 'ready',
      failedCases: [
        {
          caseIndex: 0,
          creditorReference: 'INV-1',
          errorType: 'NoPartnerAvailable',
          errorMessage: '',
        },
      ],
    });
    page.tell({kind: 'client'});
    await page.untilText(/INV-1.*no partner for this debtor’s country.*or leave the claim out/);
    await expectAccessible(page.element);
    await page.press('Repair: INV-1');
    await page.until('Repair the claim INV-1');
  });
});
