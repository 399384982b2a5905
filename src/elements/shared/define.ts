/**
 * Gives a class its tag. Twice is harmless: pages load scripts twice, and two copies of the package may meet; the first
 * one stays, and the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element)
    void import('./second-copy.js').then(({warn}) => warn(first, element));
}
