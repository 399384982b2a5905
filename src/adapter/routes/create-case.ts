import {CaseSubmission, draftErrors, fieldErrors, type FieldErrors} from '../../contract/index.js';
import {toCase} from '../answers/case.js';
import {parseJson, readBytes} from '../guard/body.js';
import {hashBytes} from '../guard/derive.js';
import {forgetStanding} from '../onboarding/memory/standing.js';
import {Problem} from '../problem.js';
import {created} from '../reply.js';
import {readAdvanced, type AdvancedField} from '../writes/advanced.js';
import {requireKey, upstreamKey} from '../writes/key.js';
import {clientCaseBody, submitCase} from '../writes/submit-case.js';
import {readPreview} from './preview.js';
import {checkReturnUrl} from './return-url.js';
import type {Context, Route} from './route.js';

/** Makes a case: one per key, whatever gets lost on the way. */
export const createCase: Route = {
  method: 'POST',
  pattern: '/cases',
  desks: ['client'],
  permission: 'submit',
  mediaType: 'application/json',
  isPressed: true,
  async handle(context) {
    const {request, principal, shared, settings, upstream} = context;
    const bytes = await readBytes(request);
    const submission = parseSubmission(parseJson(bytes), context);
    const key = await upstreamKey(principal, 'POST /cases', requireKey(request));
    const claim = await shared.intents.claim(key, await hashBytes(bytes));
    const {made, isReplay} = await submitCase(submission, key, claim, {
      api: upstream.customer(principal.externalTenantId),
      readPreview: (question) => readPreview(question, context),
      bodyOf: clientCaseBody,
      settings,
    });
    // With this case a partner may be the first to want an identity.
    forgetStanding(principal.externalTenantId, shared);
    return created(toCase(made, settings), isReplay);
  },
};

/**
 * A submission that may be sent.
 * @param desk - What else is wrong with a draft on this desk, and which advanced fields its API takes.
 * @throws Problem `invalid` naming the fields.
 */
export function parseSubmission(
  body: unknown,
  context: Pick<Context, 'settings' | 'page'>,
  {
    more,
    advanced,
  }: {more?: (draft: CaseSubmission) => FieldErrors; advanced?: AdvancedField[]} = {},
): CaseSubmission {
  const today = context.settings.now().toISOString().slice(0, 10);
  const parsed = CaseSubmission.safeParse(body);
  const {fields, errors: refused} = readAdvanced(body, context.settings, advanced);
  const errors = {
    ...(parsed.success ? {} : fieldErrors(parsed.error, body)),
    ...draftErrors(body, today),
    ...(parsed.success && more?.(parsed.data)),
    ...refused,
  };
  if (!parsed.success || Object.keys(errors).length > 0)
    throw new Problem('invalid', 'The case is not complete.', {fieldErrors: errors});
  checkReturnUrl(parsed.data.returnUrl, context);
  return {...parsed.data, ...fields};
}
