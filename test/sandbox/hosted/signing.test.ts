import {describe, expect, it} from 'vitest';
import {draftIn, read, setup} from '../support.js';
import {createVisitor, pendingCase, returnUrl} from './visitor.js';

const director = {
  directorFullName: 'Ada Holm',
  directorHomeAddress: 'Kajen 7, Aarhus',
  directorDateOfBirth: '1980-05-31',
};

describe('the signing pages', () => {
  it('walk an unsigned client through SDCA, power of attorney, appendix and KYC, then back', async () => {
    const {speak, id, url, lifecycle, open, submit} = await pendingCase('havn', 'PL');
    expect(new URL(url).pathname).toBe('/app/Signing/PendingContracts');

    expect((await open(url)).heading).toContain('Standard Debt Collection Agreement');
    expect(await submit(url)).toMatchObject({status: 303, location: url});
    expect((await open(url)).heading).toContain('power of attorney');
    expect(await submit(url)).toMatchObject({status: 303, location: url});
    expect((await open(url)).heading).toContain('pricing appendix');
    expect(await lifecycle()).toBe('Pending contract signing');
    const back = 'https://app.example/back?a=1&completed=true#here';
    expect(await submit(url)).toMatchObject({status: 303, location: back});

    expect(await lifecycle()).toBe('Pending Verification Internal');
    const {body} = await read(speak('GET', `/cases/${id}/contract-status`));
    expect(body).toMatchObject({
      sdca: {signed: true, solutionUrl: null},
      poa: {signed: true},
      pricingAppendix: {signed: true},
      needsPoaSigning: false,
    });
    const timeline = await read(speak('GET', `/cases/${id}/timeline`));
    expect(timeline.body.items.map(({type}) => type)).toEqual([
      'CaseCreated',
      'ContractSigningRequested',
      'ContractsSigned',
    ]);
  });

  it('ask for a director where the partner wants KYC, and say what is wrong', async () => {
    const world = setup();
    const nordlys = await world.actingFor('nordlys');
    const {body} = await read(nordlys('POST', '/cases', {json: draftIn('GB', {returnUrl})}));
    const url = body.signingHandoff!.combinedSigningUrl;
    const {open, submit} = createVisitor(world.send);
    expect((await open(url)).heading).toBe('Verify a director');

    const refused = await submit(url, {
      ...director,
      directorDateOfBirth: '2030-01-01',
      directorFullName: '<b>',
    });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Enter a date in the past');
    expect(refused.html).toContain('value="&lt;b&gt;"');

    expect((await submit(url, director)).location).toContain('completed=true');
    expect((await nordlys('POST', '/cases', {json: draftIn('GB')})).status).toBe(200);
    const client = await read(world.referral('GET', '/clients/nordlys'));
    expect(client.body).toMatchObject({kycStatus: 'verified', kycVerification: director});
  });

  it('ask an unsigned client for the agreement before the director', async () => {
    const {url, open, submit, lifecycle} = await pendingCase('havn', 'GB', {
      switches: {kycBlocksPendingContracts: false},
    });
    await submit(url);
    expect((await open(url)).heading).toBe('Verify a director');
    expect(await lifecycle()).toBe('Pending contract signing');
    await submit(url, director);
    expect(await lifecycle()).toBe('Pending Verification Internal');
  });

  it('refuse what is no form', async () => {
    const {send, url} = await pendingCase('nordlys', 'FR');
    const {pathname, search} = new URL(url);
    expect((await send('POST', pathname + search, {json: {step: 'PoA'}})).status).toBe(400);
  });

  it('offer a way out that returns without completed', async () => {
    const {url, open, lifecycle} = await pendingCase('nordlys', 'FR');
    expect((await open(url)).html).toContain('href="https://app.example/back?a=1#here"');
    expect(await lifecycle()).toBe('Pending contract signing');
  });

  it('skip what was signed meanwhile, and say that nothing is open', async () => {
    const {url, open, submit} = await pendingCase('nordlys', 'FR');
    await submit(url);
    const page = await open(url);
    expect(page.heading).toBe('Nothing is open');
    expect(page.html).toContain('href="https://app.example/back?a=1&amp;completed=true#here"');
  });

  it('sign nothing when a form of an earlier step is sent again', async () => {
    const {sandbox, send, url} = await pendingCase('havn', 'FR');
    const {pathname, search} = new URL(url);
    const body = () => new URLSearchParams({step: 'Sdca', partner: ''});
    await send('POST', pathname + search, {body: body()});
    await send('POST', pathname + search, {body: body()});
    const havn = sandbox.state.clients.find(({externalTenantId}) => externalTenantId === 'havn')!;
    expect([havn.sdca.signedAt !== null, havn.poas.size]).toEqual([true, 0]);
  });

  it('may append completed naively', async () => {
    const switches = {naiveCompleted: true};
    const {url, submit} = await pendingCase('nordlys', 'FR', {switches});
    expect((await submit(url)).location).toBe(`${returnUrl}?completed=true`);
  });

  it('load no script, say that they are a sandbox, and know only their links', async () => {
    const {url, open} = await pendingCase('nordlys', 'FR');
    const page = await open(url);
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self' https://app.example; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(page.html).toContain('nothing here is legally binding');
    expect(page.html).not.toMatch(/<script|style=/);
    expect((await open(url.replace(/session=\w+/, 'session=guess'))).status).toBe(404);
  });
});
