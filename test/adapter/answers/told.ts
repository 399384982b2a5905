import {expect} from 'vitest';
import {createWorld} from '../../support/world.js';
import {answering, answerOf, at, read} from '../support.js';

/** A case, or anything else that has an id. */
export const ID = '0c5b7a4e-0000-4000-8000-000000000001';

/** An address of Debitura's to sign at. */
export const SIGN = 'https://app.debitura.com/sign/one';

/** What the browser is told of a case, when Debitura answers this where its path ends so. */
export async function told(path: string, end: string, answer: unknown) {
  const {fetch} = createWorld({
    faults: answering(({method, url}) => {
      const {pathname} = new URL(url);
      if (method !== 'GET' || !/\/(customer|referral)\//.test(pathname)) return null;
      if (pathname.endsWith(end)) return Response.json(answer);
      // Of every other question the case is there, and nothing else is known of it.
      return pathname.endsWith(`/cases/${ID}`) && Response.json({id: ID});
    }),
  });
  const {status, body} = await answerOf(fetch(at(path), read));
  expect([path, status]).toEqual([path, 200]);
  return body as unknown;
}
