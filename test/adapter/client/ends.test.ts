import {describe, expect, it} from 'vitest';
import {answerOf, at, draft, json, newKey, read} from '../support.js';
import {awaiting, newcomer, newcomerAt, setup} from './support.js';

/** A platform that lets its customers withdraw. */
function withdrawing(person = newcomer()) {
  const world = setup(person, {adapter: {enable: {withdraw: true}}});
  const withdraw = () =>
    world.fetch(at('/client/withdraw'), {method: 'POST', headers: {'debitura-embed': '1'}});
  return {...world, withdraw};
}

describe('a client that never got going', () => {
  it('may withdraw, its cases are closed, and it may begin anew', async () => {
    const {withdraw, onboard, client, state} = withdrawing();
    const {creditorReference, ...rest} = draft();
    await onboard({cases: [{creditorReference, ...rest}]});
    const answer = await withdraw();
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect((await client()).body.status).toBe('none');
    const closed = state.cases.find((each) => each.creditorReference === creditorReference);
    expect(closed?.lifecycle).toBe('Closed');
    expect((await onboard()).status).toBe(202);
  });

  it('cannot withdraw when Debitura forbids it, or when it is no client', async () => {
    const {withdraw} = withdrawing(newcomer({externalTenantId: 'nordlys'}));
    const refused = await answerOf(withdraw());
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
      422,
      'business-rule',
      'WithdrawNotAllowed',
    ]);
    const nobody = withdrawing();
    expect((await nobody.withdraw()).status).toBe(404);
  });

  it('cannot withdraw where the platform did not switch it on', async () => {
    const {fetch, requests} = setup();
    const answer = await answerOf(fetch(at('/client/withdraw'), json({})));
    expect([answer.status, answer.body.code, answer.headers.get('allow')]).toEqual([
      405,
      'not-available',
      '',
    ]);
    expect(requests).toEqual([]);
  });
});

describe('where a client stands', () => {
  it('is told with the session too', async () => {
    const {onboard, fetch} = setup(newcomerAt('existing.example'));
    const {url} = (await onboard()).body as {url: string};
    const {body} = await answerOf(fetch(at('/session'), read));
    expect(body.client).toEqual({status: 'approval', url, kycStatus: 'not_required'});
  });

  it('falls back to signing when the agreement is renewed, at any time', async () => {
    const {client, state, advance} = setup(newcomer({externalTenantId: 'nordlys'}));
    expect((await client()).body.status).toBe('ready');
    state.unsign('nordlys', 'Sdca');
    advance(6_000);
    expect((await client()).body.status).not.toBe('ready');
    const odder = setup(newcomer({externalTenantId: 'odder'}));
    const {status, url} = (await odder.client()).body as {status: string; url: string};
    expect([status, new URL(url).pathname]).toEqual([
      'upgrade',
      expect.stringContaining('/ContractUpgrade/Sign/'),
    ]);
  });

  it('is asked anew as soon as something happened, here or at Debitura', async () => {
    const {onboard, client, decide} = await awaiting();
    expect((await client()).body.status).toBe('none');
    await onboard();
    expect((await client()).body.status).toBe('approval');
    await decide('approve');
    expect((await client()).body.status).toBe('ready');
  });

  it('is told to every screen of this client when it changes', async () => {
    const {onboard, fetch, decide} = await awaiting();
    const stream = await fetch(at('/events'), read);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const heard = async () => {
      for (let text = ''; ;) {
        const {value, done} = (await reader?.read()) ?? {done: true};
        text += value ?? '';
        const count = text.split('data: {"kind":"client"}').length - 1;
        if (count > 0 || done) return count;
      }
    };
    await onboard();
    expect(await heard()).toBeGreaterThan(0);
    await decide('approve');
    expect(await heard()).toBeGreaterThan(0);
    await reader?.cancel();
  });

  it('may be changed by nobody who may only read', async () => {
    const {onboard, fetch, requests} = setup(newcomer({can: ['read', 'submit']}));
    const person = {
      directorFullName: 'A',
      directorHomeAddress: 'B',
      directorDateOfBirth: '1980-01-01',
    };
    const answers = [
      await onboard(),
      await answerOf(fetch(at('/client/kyc'), json(person, newKey()))),
      await answerOf(fetch(at('/client/withdraw'), json({}))),
    ];
    expect(answers.map(({status}) => status)).toEqual([403, 403, 403]);
    expect(requests).toEqual([]);
  });
});
