import {describe, expect, it} from 'vitest';
import {draft, read, upload} from '../support.js';
import {date, userEmail, withEverybodyListening} from './desk.js';

describe('one case at three desks', () => {
  it('is submitted, accepted, asked, answered, paid in part, corrected, paid and closed', async () => {
    const {nordlys, referral, state, ask, send, change, seen, heard, clock} =
      await withEverybodyListening();
    const {id} = (await read(nordlys('POST', '/cases', {json: draft}))).body;
    /** Where the case stands at each desk. */
    const lifecycles = async () => {
      const thin = (await read(referral('GET', `/cases/${id}`))).body.lifecycle;
      return [(await seen(id)).lifecycle, thin, (await ask(`/cases/${id}`)).lifecycle];
    };
    const remainders = async () => [
      (await seen(id)).remainder,
      (await ask(`/cases/${id}`)).remainder,
    ];
    state.move(id, 'PendingVerification');
    expect(await heard('agency')).toEqual(['case.assigned', 'case.updated']);
    await send(`/cases/${id}/start`, {welcomeMessage: 'Hello', userEmail, reminderFees: 100});
    expect(await lifecycles()).toEqual(['Active', 'Active', 'Active']);

    await send(`/cases/${id}/chats`, {message: 'Please send the order.', userEmail});
    const tasks = await seen<{type: string}[]>(`${id}/tasks`);
    expect(tasks.map(({type}) => type)).toContain('ReplyToChat');
    const json = {message: 'Here it is.', userEmail: 'mette@nordlys.example'};
    await nordlys('POST', `/cases/${id}/files`, {body: upload('File', 'order.pdf')});
    await nordlys('POST', `/cases/${id}/chats`, {json});
    expect(await ask(`/cases/${id}/files`)).toMatchObject([{fileName: 'order.pdf'}]);
    expect(await seen(`${id}/tasks`)).toEqual([]);

    const part = {date, paymentAmount: 3000, paymentRecipient: 'CollectionPartner'};
    const {paymentId} = await send(`/cases/${id}/payments`, part);
    expect(await remainders()).toEqual([2100, 2100]);
    await change(`/cases/${id}/payments/${paymentId}`, {...part, paymentAmount: 2000});
    expect(await remainders()).toEqual([3100, 3100]);
    await clock.advance(600_000);
    await heard('client');
    await send(`/cases/${id}/payments`, {...part, paymentAmount: 3100, closeCase: true});
    expect(await heard('client')).toEqual(['payment.created', 'case.updated', 'case.closed']);
    expect(await lifecycles()).toEqual(['Closed', 'Closed', 'Closed']);
    expect(await seen(id)).toMatchObject({closeCode: 'Paid', remainder: 0});
  });

  it('goes on with the time machine where the partner left it', async () => {
    const {waiting, send, state, ask, seen, heard} = await withEverybodyListening();
    const {id} = waiting;
    await send(`/cases/${id}/start`, {welcomeMessage: 'Hello', userEmail});
    await heard('agency');
    state.move(id, 'Paused');
    state.pay(id, 500);
    state.askForInfo(id, ['The signed order']);
    expect(await heard('agency')).toEqual(['case.updated', 'payment.created', 'case.updated']);
    expect(await ask(`/cases/${id}/validation`)).toEqual(await seen(`${id}/validation`));
    expect((await ask(`/cases/${id}`)).lifecycle).toBe('More Info Required');
    state.move(id, 'PendingVerificationInternal');
    await ask(`/cases/${id}`, 404);
  });
});
