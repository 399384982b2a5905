import {businessFailure} from '../http/failure.js';

/**
 * Reads a submitted form.
 *
 * @throws Failure - 400 when the body is no form.
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw businessFailure(400, 'InvalidForm', 'The body is not a form');
  }
}

/**
 * Reads a form that only the sandbox's own pages may send.
 *
 * @throws Failure - 403 when it comes from another site, 400 when it is no form.
 */
export async function readOwnForm(request: Request): Promise<FormData> {
  if (isOwnForm(request)) return readForm(request);
  throw businessFailure(403, 'ForeignForm', 'Only the sandbox’s own pages may change it.');
}

/** Other sites' forms carry another Sec-Fetch-Site or Origin. */
function isOwnForm({headers, url}: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin === null || origin === new URL(url).origin;
}
