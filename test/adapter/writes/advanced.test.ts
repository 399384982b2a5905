import {describe, expect, it} from 'vitest';
import type {Enable} from '../../../src/adapter/index.js';
import {createDesks} from '../desks/desk.js';
import {managed} from '../desks/managed.js';
import {setup} from '../client/support.js';
import {createWorld, type World} from '../../support/world.js';
import {answerOf, at, draft, json, newKey} from '../support.js';

const ON: Enable = {
  skipDebituraVerification: true,
  collectionPartnerId: true,
  assignedUserEmail: true,
};
const OFF = [{code: 'other', text: 'The platform has not switched this on.'}];

/** A platform whose page sends advanced fields of a case. */
function platform(enable?: Enable) {
  const world = createWorld({adapter: {...(enable && {enable})}});
  const submit = (body: unknown, key = newKey()) =>
    answerOf(world.fetch(at('/cases'), json(body, key)));
  const sent = () =>
    Promise.all(
      world.requests
        .filter(({method, url}) => method === 'POST' && url.endsWith('/customer/cases'))
        .map((request) => request.clone().json() as Promise<Record<string, unknown>>),
    );
  const fields = {
    skipDebituraVerification: true,
    collectionPartnerId: germanPartner(world),
    assignedUserEmail: 'jonas@nordlys.example',
  };
  return {...world, submit, sent, fields};
}

/** Who collects in the country of the tests' debtor. */
function germanPartner({sandbox}: Pick<World, 'sandbox'>): string {
  return sandbox.state.cases.map(({partner}) => partner).find(({country}) => country === 'DE')!.id;
}

describe('the advanced fields of a case', () => {
  it('are refused by name while the platform has not switched them on', async () => {
    const {submit, requests, fields} = platform();
    for (const [name, value] of Object.entries(fields)) {
      const {status, body} = await submit(draft({[name]: value}));
      expect([status, body.code, body.fieldErrors]).toEqual([400, 'invalid', {[name]: OFF}]);
    }
    expect(requests).toEqual([]);
    const others = {skipDebituraVerification: true, collectionPartnerId: true};
    const some = platform(others);
    expect((await some.submit(draft(fields))).body.fieldErrors).toEqual({assignedUserEmail: OFF});
  });

  it('go to Debitura when they are switched on, and Debitura does as they say', async () => {
    const {submit, sent, fields, sandbox} = platform(ON);
    const plain = draft();
    const {status} = await submit({...plain, ...fields});
    expect(status).toBe(201);
    expect(await sent()).toEqual([{...plain, ...fields}]);
    expect(sandbox.state.cases.at(-1)).toMatchObject({
      lifecycle: 'PendingVerification',
      partner: {id: fields.collectionPartnerId},
      assignedUser: {email: 'jonas@nordlys.example'},
    });
  });

  it('are checked like every other field, and Debitura’s complaint stands at its field', async () => {
    const {submit, requests} = platform(ON);
    const wrong = {
      skipDebituraVerification: 'yes',
      collectionPartnerId: 'Rheinufer Inkasso',
      assignedUserEmail: `${'x'.repeat(310)}@long.example`,
    };
    expect((await submit(draft({...wrong, date: ''}))).body.fieldErrors).toEqual({
      date: [{code: 'not-a-date'}],
      skipDebituraVerification: [{code: 'other'}],
      collectionPartnerId: [{code: 'not-a-code'}],
      assignedUserEmail: [{code: 'too-long', limit: 320}],
    });
    expect(requests).toEqual([]);
    const {status, body} = await submit(draft({assignedUserEmail: 'nobody@nordlys.example'}));
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(Object.keys(body.fieldErrors as object)).toEqual(['assignedUserEmail']);
  });

  it('belong to what was confirmed: another value under the same key is a conflict', async () => {
    const {submit, sent} = platform(ON);
    const plain = draft({assignedUserEmail: 'jonas@nordlys.example'});
    const key = newKey();
    const first = await submit(plain, key);
    const again = await submit(plain, key);
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    const other = await submit({...plain, assignedUserEmail: 'mette@nordlys.example'}, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-conflict']);
    expect(await sent()).toHaveLength(1);
  });

  it('travel along with a new client, or are refused at the case that names them', async () => {
    const plain = [draft(), draft()];
    const fields = {skipDebituraVerification: true, assignedUserEmail: 'ellen@solvang.example'};
    const cases = [plain[0], {...plain[1], ...fields}];
    const refused = await setup().onboard({cases});
    expect([refused.status, refused.body.fieldErrors]).toEqual([
      400,
      {'cases.1.skipDebituraVerification': OFF, 'cases.1.assignedUserEmail': OFF},
    ]);
    const {onboard, sentBody} = setup(undefined, {adapter: {enable: ON}});
    expect((await onboard({cases})).status).toBe(202);
    expect((await sentBody()).cases).toEqual([plain[0], {...plain[1], ...fields}]);
  });

  it('are one at the managing partner’s desk: who collects', async () => {
    const {manager, sent, sandbox} = createDesks({}, {enable: ON});
    const id = germanPartner({sandbox});
    const plain = managed();
    expect((await manager.post('/cases', {...plain, collectionPartnerId: id})).status).toBe(201);
    expect(await sent('POST /managed-cases')).toEqual([{...plain, collectionPartnerId: id}]);
    const others = {skipDebituraVerification: true, assignedUserEmail: 'mia@agency.example'};
    const {status, body} = await manager.post('/cases', {...managed(), ...others});
    const unknown = [{code: 'other', text: 'Debitura does not take this here.'}];
    expect([status, body.fieldErrors]).toEqual([
      400,
      {skipDebituraVerification: unknown, assignedUserEmail: unknown},
    ]);
  });
});
