import {expect} from 'vitest';
import {read, type AnswerBody, type Call} from '../support.js';
import {receiving} from '../webhooks/receiver.js';

/** A member of the partner's team. */
export const userEmail = 'anna@de.partner.example';
/** The day before the sandbox's start. */
export const date = '2026-08-14';
/** An id that nothing has. */
export const nobody = '5a4d9900-0000-4000-8000-000000000001';

/** An answer of the Collection Partner API, with the names that its tests go on with. */
export interface DeskAnswer extends AnswerBody {
  reference: string;
  paymentId: string;
  jobId: string;
}

/** A sandbox in which the partner works; `waiting` and `active` are cases of the client nordlys. */
export async function atTheDesk(options: Parameters<typeof receiving>[0] = {}) {
  const world = await receiving(options);
  const caseOf = (reference: string) =>
    world.state.cases.find(({creditorReference}) => creditorReference === reference)!;
  const waiting = caseOf('2025-0141');
  const active = caseOf('2025-0112');
  const closed = caseOf('2024-0077');

  /** What the partner gets; with a status, that one must be it. */
  async function ask(path: string, status = 200, method = 'GET', call: Call = {}) {
    const answer = await read(world.desk(method, path, call));
    expect(answer.status, answer.text).toBe(status);
    return answer.body as DeskAnswer;
  }
  const send = (path: string, json: object, status = 200, headers = {}) =>
    ask(path, status, 'POST', {json, headers});
  const change = (path: string, json: object, status = 200) => ask(path, status, 'PUT', {json});
  const remove = (path: string, status = 204) => ask(path, status, 'DELETE');
  /** What the client reads below a case. */
  const seen = async <Answer = AnswerBody>(path: string) =>
    (await read(world.nordlys('GET', `/cases/${path}`))).body as unknown as Answer;
  /** What arrived at an address since it was last asked. */
  async function heard(host: string): Promise<string[]> {
    await world.state.settled();
    const arrived = world.received.filter(({url}) => url.includes(host));
    for (const each of arrived) world.received.splice(world.received.indexOf(each), 1);
    return arrived.map(({body}) => body.event);
  }
  return {...world, caseOf, waiting, active, closed, ask, send, change, remove, seen, heard};
}

/** Subscribes the platform, the client and the partner to all that their APIs report. */
export async function withEverybodyListening() {
  const world = await atTheDesk();
  const lifecycle = ['case.updated', 'case.closed'];
  const money = ['payment.created', 'payment.deleted', 'chat.created'];
  await world.subscribe('referral', {url: 'https://platform.example', events: lifecycle});
  const events = [...lifecycle, ...money];
  await world.subscribe('customer', {url: 'https://client.example', events});
  const partner = {url: 'https://agency.example', events: ['case.assigned', ...events]};
  await world.send('/webhooks', partner, 201);
  return world;
}

/** The first type of a refusal. */
export const reason = ({businessErrors}: AnswerBody) => businessErrors[0]?.type;
