/**
 * A request of a page as a server would see it: browsers tell a worker neither origin nor `Sec-Fetch-Site`, and let
 * nobody set them. What comes to a worker of this folder is of the page's own origin.
 */
export function asServed(request: Request): Request {
  const headers = new Headers();
  // Headers of no request may have any name.
  for (const [name, value] of request.headers) headers.set(name, value);
  headers.set('sec-fetch-site', 'same-origin');
  return new Proxy(request, {
    get(target, name) {
      if (name === 'headers') return headers;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

/**
 * Markup that was written for the top of a host, in a folder.
 *
 * @param root - The folder, with a slash at its end.
 */
export function inFolder(markup: string, root: string): string {
  return markup
    .replace(/\b(href|src|action)="\//g, `$1="${root}`)
    .replace(/<(debitura-[a-z-]+)/g, `<$1 adapter="${root}debitura"`);
}
