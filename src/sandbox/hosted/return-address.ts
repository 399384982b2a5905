/**
 * The address to go back to after everything is signed: `completed=true` joins the query, before
 * any fragment, and the rest stays as it was.
 *
 * @param returnUrl - An absolute address.
 * @param isNaive - Sticks `?completed=true` to the end instead, as a careless server would.
 */
export function withCompleted(returnUrl: string, isNaive: boolean): string {
  if (isNaive) return `${returnUrl}?completed=true`;
  const [address = '', ...fragment] = returnUrl.split('#');
  const separator = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  const tail = fragment.length > 0 ? `#${fragment.join('#')}` : '';
  return `${address}${separator}completed=true${tail}`;
}
