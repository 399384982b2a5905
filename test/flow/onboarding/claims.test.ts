import {describe, expect, it} from 'vitest';
import {ORIGIN} from '../../support/world.js';
import {problem} from '../support/answers.js';
import {createPlace, DIRECTOR, draftOf, openPage, quiet, SOLVANG, visitorOf} from './support.js';

/** A page whose calls can be looked at and answered otherwise: by a route, an answer or `cut`. */
async function setup(
  cases = [draftOf('INV-1')],
  place = createPlace(),
  answers: Record<string, object | 'cut' | undefined> = {},
) {
  const calls: {route: string; body: unknown}[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const {pathname} = new URL(request.url);
    const route = `${request.method} ${pathname.replace('/debitura', '')}`;
    const text = await request.clone().text();
    calls.push({route, body: text === '' ? null : JSON.parse(text)});
    const answer = answers[route];
    if (answer === 'cut') throw new TypeError('fetch failed');
    if (!answer) return place.world.fetch(request);
    return Response.json(answer, {status: 'status' in answer ? Number(answer.status) : 200});
  };
  const page = await openPage(place.tab, place.world, {cases, fetch});
  const of = (route: string) => calls.filter((call) => call.route === route);
  return {...page, ...place, answers, of};
}

const PRICE = 'POST /cases/preview';
const SEND = 'POST /client';

describe('The claims that a user packs', () => {
  it('are asked for their fee with all that it depends on, once', async () => {
    const whole = draftOf('US', 'US', {
      amountToRecoverOver6Months: 3000,
      amountToRecoverOver12Months: 2000,
      amountToRecoverOver24Months: 1000,
    });
    const {debtor, dueDate, ...rest} = whole;
    const aged = {...rest, debtor: {...debtor, stateAlpha2: 'CA'}};
    const {of, onboarding} = await setup([aged]);
    expect(dueDate).toBe('2026-02-10');
    expect(of(PRICE).map(({body}) => body)).toEqual([
      {
        amountToRecover: 5000,
        currencyCode: 'EUR',
        debtor: {type: 'Company', countryAlpha2: 'US', stateAlpha2: 'CA'},
        amountToRecoverOver6Months: 3000,
        amountToRecoverOver12Months: 2000,
        amountToRecoverOver24Months: 1000,
      },
    ]);
    onboarding.change('company');
    await onboarding.continue();
    await quiet();
    expect(of(PRICE)).toHaveLength(1);
  });

  it('stay while no fee is known, and the fee is asked for again with each press', async () => {
    const {of, onboarding, answers, agree, phase} = await setup(undefined, undefined, {
      [PRICE]: 'cut',
    });
    expect(onboarding.state.prices).toEqual({'INV-1': 'failed'});
    expect(await agree()).toEqual([]);
    expect(onboarding.state.notice).toEqual({kind: 'unreachable'});
    expect(of(SEND)).toEqual([]);
    answers[PRICE] = undefined;
    expect(await agree()).toEqual([]);
    phase('signing');
    expect(of(SEND)[0]?.body).toMatchObject({
      cases: [
        {
          creditorReference: 'INV-1',
          allowPendingContracts: true,
          shown: {totalSuccessFeePercentage: 9.5},
        },
      ],
    });
  });

  it('grow by those that the page gives later, and shrink by those that are left at home', async () => {
    const {onboarding, of, agree, standings, phase} = await setup();
    onboarding.setConsent(true);
    onboarding.cases.take([draftOf('INV-1', 'FR'), draftOf('INV-2')]);
    await quiet();
    expect(standings()).toEqual({'INV-1': 'packed', 'INV-2': 'packed'});
    expect(onboarding.state.cases[0]?.submission?.debtor.countryAlpha2).toBe('DE');
    expect(onboarding.state.hasConsent).toBe(false);
    expect(Object.keys(onboarding.state.prices)).toEqual(['INV-1', 'INV-2']);
    onboarding.cases.leaveOut('INV-1');
    expect(of(SEND)).toEqual([]);
    await agree();
    phase('signing');
    expect(standings()).toEqual({'INV-2': 'made'});
  });

  it('are opened one at a time for repair, over a reload too, and stay as they are unless mended', async () => {
    const {onboarding, tab, world, leave, standings} = await setup();
    onboarding.cases.takeRepaired(draftOf('INV-9'));
    expect(standings()).toEqual({'INV-1': 'packed'});
    onboarding.cases.repair('INV-1');
    await quiet();
    leave();
    const again = await openPage(tab, world);
    expect(again.onboarding.state.repairing).toBe('INV-1');
    again.onboarding.cases.repair(null);
    expect(again.standings()).toEqual({'INV-1': 'packed'});
    expect(again.onboarding.state.repairing).toBeNull();
  });

  it('that failed after an approval are done with on the server when they are left at home', async () => {
    const place = createPlace(
      {...SOLVANG, email: 'boss@existing.example'},
      {adapter: {webhookUrl: `${ORIGIN}/debitura/webhooks`}},
    );
    await place.world.adapter.keep().check();
    const {agree, phase, leave} = await setup([draftOf('INV-1', 'AQ'), draftOf('INV-2')], place);
    await agree();
    await visitorOf(place.world).submit(phase('approval').url ?? '', {decision: 'approve'});
    await quiet();
    leave();
    place.tab.storage.clear();
    const elsewhere = await setup([], place);
    await expect.poll(() => elsewhere.standings()).toEqual({'INV-1': 'failed'});
    elsewhere.onboarding.cases.leaveOut('INV-1');
    await quiet();
    expect(elsewhere.of(SEND).map(({body}) => body)).toEqual([{handledCases: ['INV-1']}]);
    expect(elsewhere.standings()).toEqual({});
    elsewhere.leave();
    expect((await setup([], place)).standings()).toEqual({});
  });
});

describe('What was typed of a company', () => {
  it('stays in memory where the tab keeps nothing, and the onboarding goes on', async () => {
    const {onboarding, tab, agree, phase} = await setup();
    onboarding.change('company');
    onboarding.edit('city', 'Lejre');
    await tab.advance(299);
    expect(tab.storage.length).toBe(1);
    expect(onboarding.state.isDraftKept).toBe(true);
    tab.storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await tab.advance(1);
    expect(onboarding.state).toMatchObject({isDraftKept: false, company: {city: 'Lejre'}});
    await onboarding.continue();
    await agree();
    phase('signing');
  });

  it('is not called kept where nothing can be sealed', async () => {
    const {world, tab} = createPlace();
    const {onboarding} = await openPage(tab, world, {seams: {subtle: undefined}});
    onboarding.change('company');
    onboarding.edit('city', 'Lejre');
    await tab.advance(300);
    expect(onboarding.state).toMatchObject({isDraftKept: false, company: {city: 'Lejre'}});
    expect(tab.storage.length).toBe(0);
  });

  it('is forgotten after a day', async () => {
    const {onboarding, tab, world, leave} = await setup();
    onboarding.change('company');
    onboarding.edit('city', 'Lejre');
    await tab.advance(300);
    leave();
    await tab.advance(24 * 3600_000);
    const late = await openPage(tab, world);
    expect(late.onboarding.state.company.city).toBe('Roskilde');
  });

  it('is taken on the pages that ask for it only, and moves on from there only', async () => {
    const {onboarding, agree, phase} = await setup();
    expect(await onboarding.continue()).toEqual([]);
    expect(phase('editing').step).toBe('check');
    onboarding.change('company');
    expect(await onboarding.confirm()).toEqual([]);
    onboarding.change('check');
    await agree();
    phase('signing');
    const {company} = onboarding.state;
    onboarding.edit('city', 'Lejre');
    onboarding.editKyc('directorFullName', 'Zacharias');
    onboarding.back();
    onboarding.change('company');
    onboarding.tryAgain();
    expect(await onboarding.sendKyc()).toEqual([]);
    phase('signing');
    expect(onboarding.state.company).toEqual(company);
    expect(onboarding.state.kyc.directorFullName).toBe('');
  });

  it('may be sent for another login after a refusal of the first', async () => {
    const {agree, phase, onboarding} = await setup(
      [],
      createPlace({...SOLVANG, email: 'user@taken.example'}),
    );
    await agree();
    phase('blocked');
    onboarding.tryAgain();
    expect(phase('editing')).toEqual({name: 'editing', step: 'check', isChange: false});
    expect(onboarding.state.company.name).toBe('Solvang Bageri ApS');
  });
});

describe('What was said of the director', () => {
  const KYC = 'POST /client/kyc';

  async function refused(answer: object | 'cut') {
    const page = await setup([draftOf('INV-1', 'GB')], undefined, {[KYC]: answer});
    await page.agree();
    page.phase('kyc');
    page.writeDirector();
    return page;
  }

  it('is refused at its field, and the page hears of it without a word of what was typed', async () => {
    const wrong = {code: 'other' as const, text: 'Zacharias?'};
    const refusal = problem('invalid', {
      detail: 'Zacharias Quistgaard is no name.',
      fieldErrors: {directorFullName: [wrong]},
    });
    const {onboarding, phase, events} = await refused(refusal);
    expect(await onboarding.sendKyc()).toEqual(['directorFullName']);
    expect(phase('kyc').isSending).toBe(false);
    expect(onboarding.state).toMatchObject({errors: {directorFullName: wrong}, notice: null});
    expect(events.at(-1)).toMatchObject({type: 'error', problem: {code: 'invalid', detail: ''}});
    expect(JSON.stringify(events)).not.toContain('Zacharias');
    onboarding.editKyc('directorFullName', 'Zacharias Q.');
    expect(onboarding.state.errors).toEqual({});
  });

  it.each([
    ['business-rule', 'refused'],
    ['upstream-unavailable', 'unreachable'],
    ['rate-limited', 'unreachable'],
    ['in-progress', 'refused'],
  ] as const)('is %s: the note says %s, and the details stay', async (code, kind) => {
    const {onboarding, answers, phase} = await refused(problem(code));
    expect(await onboarding.sendKyc()).toEqual([]);
    expect(onboarding.state.notice).toMatchObject({kind});
    expect(onboarding.state.kyc).toEqual(DIRECTOR);
    answers[KYC] = undefined;
    await onboarding.sendKyc();
    phase('signing');
  });
});
