import {Problem} from '../problem.js';
import type {Context} from './route.js';

/** Refuses to have the user sent anywhere but to a page of the platform. */
export function checkReturnUrl(
  returnUrl: string | undefined,
  {settings, page}: Pick<Context, 'settings' | 'page'>,
) {
  if (returnUrl === undefined) return;
  // A TLS end in front hides that the page came by https.
  const {origin} = page;
  const allowed = settings.allowedReturnOrigins ?? [origin, origin.replace(/^http:/, 'https:')];
  if (!allowed.some((origin) => isPageOf(origin, returnUrl)))
    throw new Problem('invalid', 'The return address is not a page of this platform.', {
      fieldErrors: {returnUrl: [{code: 'other'}]},
    });
}

/**
 * Read as text and not by a URL parser: others than ours redirect there, and they do not agree on what
 * `https://ours.example\@theirs.example` and `blob:https://ours.example` lead to.
 */
function isPageOf(origin: string, address: string): boolean {
  const rest = address.slice(origin.length);
  return (
    address.slice(0, origin.length).toLowerCase() === origin &&
    /^(?:$|[/?#])/.test(rest) &&
    !/[\s\\\p{Cc}\p{Cs}]/u.test(rest)
  );
}
