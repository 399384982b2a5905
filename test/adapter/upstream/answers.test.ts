import {describe, expect, it} from 'vitest';
import {createWorld} from '../../support/world.js';
import {answering, answerOf, at, read} from '../support.js';

/** A client with a bearer, and a Debitura whose answers to its reads are the test's. */
function setup() {
  const said: {answer: ((url: URL) => Response) | null} = {answer: null};
  const world = createWorld({
    faults: answering(({url}) => url.includes('/customer/') && said.answer?.(new URL(url))),
  });
  const ask = (path = '/cases') => answerOf(world.fetch(at(path), read));
  return {...world, said, ask};
}

describe('a refusal of Debitura', () => {
  it('becomes the problem that it is, in words of our own', async () => {
    const {said, ask} = setup();
    const businessErrors = [{type: 'SomeRule', message: 'Anna Jensen may not'}];
    for (const [status, problem] of [
      [400, {status: 400, code: 'invalid', detail: 'SomeRule'}],
      [404, {status: 404, code: 'not-found', detail: 'There is nothing here for this client.'}],
      [409, {status: 422, code: 'business-rule', detail: 'SomeRule'}],
      [422, {status: 422, code: 'business-rule', detail: 'SomeRule'}],
      [413, {status: 413, code: 'too-large', detail: 'Debitura takes no more than 25 MB.'}],
      [
        415,
        {
          status: 415,
          code: 'unsupported-media-type',
          detail: 'Debitura does not take this type of file.',
        },
      ],
      [429, {status: 429, code: 'rate-limited', retryAfter: 60, detail: 'Debitura asks to wait.'}],
      [500, {status: 502, code: 'upstream-unavailable', detail: 'Debitura could not answer.'}],
    ] as const) {
      said.answer = () => Response.json({businessErrors}, {status});
      const {body} = await ask();
      expect(body, String(status)).toMatchObject(problem);
      expect(JSON.stringify(body)).not.toContain('Anna');
    }
    said.answer = () => Response.json({}, {status: 422});
    expect((await ask()).body.detail).toBe('Debitura refused.');
    said.answer = () => Response.json({}, {status: 400});
    expect((await ask()).body).toMatchObject({detail: 'Debitura refused a field.'});
    expect((await ask()).body).not.toHaveProperty('fieldErrors');
    said.answer = () => Response.json({errors: {'Debtor.Email': ['is none']}}, {status: 400});
    expect((await ask()).body.fieldErrors).toHaveProperty(['debtor.email']);
  });

  it('is none where there is no answer, or one that cannot be understood', async () => {
    const {said, ask} = setup();
    said.answer = () => Response.error();
    expect((await ask()).body).toMatchObject({
      status: 502,
      code: 'upstream-unavailable',
      detail: 'Debitura did not answer.',
    });
    said.answer = () => new Response('<html>');
    expect((await ask()).body).toMatchObject({
      status: 502,
      code: 'upstream-unavailable',
      detail: 'Debitura answered what cannot be understood.',
    });
    said.answer = null;
    expect((await ask('/cases/no-uuid')).body).toMatchObject({status: 400, code: 'invalid'});
  });
});

describe('a list that has several pages', () => {
  it('is read a hundred at a time to its last page, and never farther than ten', async () => {
    const {said, ask} = setup();
    for (const [totalPages, read] of [
      [1, 1],
      [3, 3],
      [99, 10],
    ] as const) {
      const asked: string[] = [];
      said.answer = ({searchParams}) => {
        asked.push(`${searchParams.get('PageSize')} ${searchParams.get('Page')}`);
        const id = `task-${searchParams.get('Page')}`;
        return Response.json({tasks: [{id}], page: {totalPages}});
      };
      const {body} = await ask('/tasks');
      const pages = Array.from({length: read}, (_, index) => index + 1);
      expect(asked).toEqual(pages.map((page) => `100 ${page}`));
      expect((body as unknown as {id: string}[]).map(({id}) => id)).toEqual(
        pages.map((page) => `task-${page}`),
      );
    }
  });
});
