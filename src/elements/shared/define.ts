/**
 * Gives a class its tag. Twice is harmless: pages load scripts twice, and two copies of the package may meet; the first
 * one stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
