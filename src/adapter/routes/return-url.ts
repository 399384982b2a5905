import {Problem} from '../problem.js';
import type {Context} from './route.js';

/** Refuses to have the user sent anywhere but to a page of the platform. */
export function checkReturnUrl(
  returnUrl: string | undefined,
  {settings, page}: Pick<Context, 'settings' | 'page'>,
) {
  if (returnUrl === undefined) return;
  const allowed = settings.allowedReturnOrigins ?? [page.origin];
  const isAllowed = URL.canParse(returnUrl) && allowed.includes(new URL(returnUrl).origin);
  if (!isAllowed)
    throw new Problem('invalid', 'The return address is not a page of this platform.', {
      fieldErrors: {returnUrl: [{code: 'other'}]},
    });
}
