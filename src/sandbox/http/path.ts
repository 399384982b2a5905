// What follows one of these is the caller's own text, in which case matters.
const beforeOwnText = new Set([
  'by-creditor-reference',
  'by-partner-reference',
  'case-reference',
  'clients',
  'blob',
]);

/**
 * The path that routes are matched on: lower case, as Debitura's paths ignore case, except for
 * references, tenant ids and file names.
 */
export function routingPath(request: Request): string {
  const segments = new URL(request.url).pathname.split('/');
  let isOwnText = false;
  const routed = segments.map((segment) => {
    const lower = segment.toLowerCase();
    if (isOwnText) {
      isOwnText = false;
      return segment;
    }
    isOwnText = beforeOwnText.has(lower);
    return lower;
  });
  const path = routed.join('/');
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
