import {fieldErrors, PreviewQuestion} from '../../contract/index.js';
import {fromCustomerPreview, fromReferralPreview} from '../answers/preview.js';
import {parseJson, readBytes} from '../guard/body.js';
import {Problem} from '../problem.js';
import {json} from '../reply.js';
import {checkReturnUrl} from './return-url.js';
import type {Context, Route} from './route.js';
import type {ClientPrincipal} from '../options/principal.js';

/** Says what a case would cost and what is still to be signed. Not eligible is an answer, not an error. */
export const previewCase: Route = {
  method: 'POST',
  pattern: '/cases/preview',
  desks: ['client'],
  permission: 'read',
  mediaType: 'application/json',
  isPressed: true,
  async handle(context) {
    const body = parseJson(await readBytes(context.request));
    const parsed = PreviewQuestion.safeParse(body);
    if (!parsed.success)
      throw new Problem('invalid', 'The question is not complete.', {
        fieldErrors: fieldErrors(parsed.error, body),
      });
    checkReturnUrl(parsed.data.returnUrl, context);
    return json(await readPreview(parsed.data, context));
  },
};

/** Asks with the client's own bearer, and before there is a client with the partner's key. */
export async function readPreview(
  question: PreviewQuestion,
  {upstream, principal, settings}: Context<ClientPrincipal>,
) {
  try {
    const api = upstream.customer(principal.externalTenantId);
    return fromCustomerPreview(await api.preview(question), settings);
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'client-not-ready')) throw error;
    return fromReferralPreview(await upstream.referral.preview(question));
  }
}
