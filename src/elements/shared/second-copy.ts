/** What the copies of a page share, as the loader and the connections know it. */
type Registry = {isTold?: boolean};

/**
 * Says once per page that two copies of the package met, each with its version and where it came from.
 *
 * @param first - The class that has the tag.
 * @param second - The one that came too late.
 */
export function warn(first: object, second: object): void {
  const page = globalThis as unknown as Record<symbol, Registry | undefined>;
  const registry = (page[Symbol.for('debitura-embed')] ??= {});
  if (!registry.isTold)
    console.warn(`debitura-embed twice: ${copyOf(first)} stays, ${copyOf(second)} is idle.`);
  registry.isTold = true;
}

/** Every element says of which copy it is. */
function copyOf(element: object): string {
  return 'copy' in element ? String(element.copy) : 'another copy';
}
