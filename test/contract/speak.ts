import {expect} from 'vitest';
import {read, setup, type Call} from '../sandbox/support.js';
import {createAnswerCheck, type Api} from './documents.js';

/** Calls one operation after another and says what their answers get wrong. */
export async function speak(api: Api) {
  const {sandbox, referral, actingFor, desk} = setup({
    deliver: () => Promise.resolve(new Response(null, {status: 204})),
  });
  const nordlys = await actingFor('nordlys');
  const check = createAnswerCheck(api);
  const send = {referral, customer: nordlys, 'collection-partner': desk}[api];
  const seen = new Set<string>();

  async function call(operation: string, status: number, names: Names = {}, options: Call = {}) {
    const [method = '', path = ''] = operation.split(' ');
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => names[name] ?? '');
    const answer = await read(send(method, filled + (names.query ?? ''), options));
    seen.add(operation);
    expect.soft(answer.status, answer.text).toBe(status);
    return answer;
  }
  async function conforms(
    operation: string,
    status: number,
    names: Names = {},
    options: Call = {},
  ) {
    const {body} = await call(operation, status, names, options);
    expect.soft(check(operation, status, body), `${operation} ${status}`).toBeNull();
    return body;
  }
  return {sandbox, nordlys, call, conforms, seen};
}

/** What stands in a path's braces, and `query`. */
export type Names = Record<string, string>;

/** What the calls of one area work with. */
export type Speaker = Pick<Awaited<ReturnType<typeof speak>>, 'sandbox' | 'conforms' | 'call'>;
