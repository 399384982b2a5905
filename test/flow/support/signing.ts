import {created, pending, problem, SIGNING_URL, unsigned} from './answers.js';
import {createScript} from './adapter.js';
import {createTab, openPage} from './form.js';

const refusal = problem('signing-required', {signingHandoff: {combinedSigningUrl: SIGNING_URL}});

/** Submits until something must be signed, and leaves for the signing pages. */
export async function leaveToSign(pendingContracts: 'allow' | 'require' = 'allow') {
  const adapter = createScript();
  const tab = createTab();
  adapter.answer('POST /cases', pendingContracts === 'allow' ? pending : refusal, created);
  adapter.answer('GET /cases/:id', pending);
  adapter.answer('GET /cases/:id/contract-status', unsigned);
  const page = await openPage(tab, adapter.connect(), {pendingContracts});
  await page.submit();
  await page.form.sign();
  page.leave();
  const body = JSON.parse(adapter.of('POST /cases')[0]!.body) as {returnUrl: string};
  const reopen = async (address: string) => {
    tab.address = address;
    return openPage(tab, adapter.connect(), {pendingContracts});
  };
  return {adapter, tab, returnUrl: body.returnUrl, reopen};
}

/** What Debitura makes of the address after the last signature. */
export function completed(returnUrl: string): string {
  return returnUrl.replace('#', '&completed=true#');
}
