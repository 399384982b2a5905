import {describe, expect, it} from 'vitest';
import {createWorld} from '../../support/world.js';
import {answerOf, at, draft, json} from '../support.js';

/** A platform whose login knows no company data. */
function setup() {
  const world = createWorld();
  const onboard = (tenant: string, body: unknown = {}) =>
    answerOf(world.as(tenant)(at('/client'), json(body)));
  const sent = () => world.requests.filter(({method}) => method === 'POST');
  return {...world, onboard, sent};
}

describe('a client that Debitura has already', () => {
  it.each([
    ['nordlys', 201, 'ready'],
    ['havn', 202, 'sign'],
    ['odder', 202, 'upgrade'],
  ])('needs no company data of the platform: %s', async (tenant, expected, standing) => {
    const {onboard, sandbox} = setup();
    const before = sandbox.state.clients.length;
    const {status, body} = await onboard(tenant);
    expect([status, body.status]).toEqual([expected, standing]);
    expect(sandbox.state.clients).toHaveLength(before);
  });

  it('is named as Debitura names it, and nothing else is made up', async () => {
    const {onboard, sent} = setup();
    await onboard('nordlys', {client: {city: 'Odense'}});
    const [request] = sent();
    const email = 'user@nordlys.example';
    expect(await request?.clone().json()).toEqual({
      externalTenantId: 'nordlys',
      client: {name: 'Nordlys Design ApS', country: 'DK', city: 'Odense', supportEmail: email},
      users: [{name: email, email, isOnboardingUser: true}],
    });
  });

  it('is told what is wrong with a case, and not of company data', async () => {
    const {onboard, sent} = setup();
    const {status, body} = await onboard('nordlys', {cases: [draft({date: ''})]});
    expect([status, Object.keys(body.fieldErrors as object)]).toEqual([400, ['cases.0.date']]);
    expect(sent()).toEqual([]);
  });

  it('is none where the platform’s id is new: then name and country are wanted', async () => {
    const {onboard, sent} = setup();
    const {status, body} = await onboard('nobody');
    const required = [{code: 'required'}];
    expect([status, body.fieldErrors]).toEqual([
      400,
      {'client.name': required, 'client.country': required},
    ]);
    expect(sent()).toEqual([]);
  });
});
