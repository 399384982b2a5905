import {expect} from 'vitest';
import {draft, draftIn} from '../sandbox/support.js';
import {newcomer} from '../sandbox/onboarding/newcomer.js';
import {createAnswerCheck} from './documents.js';
import type {Speaker} from './speak.js';

/** Every answer to a company that becomes a client, tells who directs it, and leaves. */
export async function callClients({conforms, call}: Speaker) {
  const check = createAnswerCheck('referral');
  const fits = (operation: string, status: number, body: Record<string, unknown>) => {
    // The wire has `not_required` where the schema prints `NotRequired`.
    expect(body.kycStatus).toMatch(/^(not_required|pending|verified)$/);
    const schema = {...body, kycStatus: 'NotRequired'};
    expect.soft(check(operation, status, schema), `${operation} ${status}`).toBeNull();
  };
  const onboard = 'POST /clients';
  const cases = [draftIn('DE'), draftIn('AQ', {creditorReference: 'INV-2'})];
  fits(onboard, 202, (await call(onboard, 202, {}, {json: newcomer({cases})})).body);
  fits(onboard, 202, (await call(onboard, 202, {}, {json: newcomer({cases})})).body);
  const signed = newcomer({externalTenantId: 'nordlys'});
  fits(onboard, 201, (await call(onboard, 201, {}, {json: signed})).body);
  for (const domain of ['existing', 'taken', 'agency']) {
    await conforms(
      onboard,
      409,
      {},
      {json: newcomer({externalTenantId: domain}, `${domain}.example`)},
    );
  }
  await conforms(onboard, 400, {}, {json: newcomer({users: []})});
  // `validationErrors` is in Debitura's guide alone.
  const json = newcomer({externalTenantId: 'other', cases: [{...draft, debtor: null}]});
  const {validationErrors, ...rest} = (await call(onboard, 400, {}, {json})).body;
  expect(Object.keys(validationErrors as object)).toEqual(['Cases[0].Debtor']);
  expect(check(onboard, 400, rest)).toBeNull();

  const names = {externalTenantId: 'newcomer'};
  const nobody = {externalTenantId: 'nobody'};
  const one = '/clients/{externalTenantId}';
  const director = {
    directorFullName: 'Ada Holm',
    directorHomeAddress: 'Kajen 7',
    directorDateOfBirth: '1980-05-31',
  };
  await conforms(`POST ${one}/kyc-verification`, 201, names, {json: director});
  await conforms(`POST ${one}/kyc-verification`, 404, nobody, {json: director});
  await conforms(`GET ${one}/is-deletable`, 200, names);
  await conforms(`GET ${one}/is-deletable`, 404, nobody);
  await conforms(`POST ${one}/withdraw`, 409, {externalTenantId: 'nordlys'});
  await call(`POST ${one}/withdraw`, 204, names);
  await conforms(`POST ${one}/withdraw`, 404, names);
  await call(`DELETE ${one}`, 204, {externalTenantId: 'havn'});
  await conforms(`DELETE ${one}`, 404, {externalTenantId: 'havn'});
}

/** The refusal of fields in the document's other shape. */
export async function callClientsWith422({conforms}: Speaker) {
  const json = newcomer({client: {...newcomer().client, supportEmail: 'nobody'}});
  await conforms('POST /clients', 422, {}, {json});
}
