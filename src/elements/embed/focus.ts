/**
 * Moves the focus to the heading of an element that has just been shown, as soon as there is one; not when the user is
 * somewhere else by then.
 *
 * @param element - What is shown; its code may still be on its way.
 * @param signal - Ends the waiting, for example when something else is shown.
 */
export async function focusHeading(element: HTMLElement, signal: AbortSignal): Promise<void> {
  const before = document.activeElement;
  await customElements.whenDefined(element.localName);
  const heading = await headingOf(element, signal);
  const hasMoved = document.activeElement !== before && document.activeElement !== document.body;
  if (!heading || hasMoved) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus();
}

/** Null when the waiting was ended. */
function headingOf(element: HTMLElement, signal: AbortSignal): Promise<HTMLElement | null> {
  const root = element.shadowRoot;
  const find = () => root?.querySelector<HTMLElement>('h2') ?? null;
  return new Promise((resolve) => {
    const found = find();
    if (found || !root || signal.aborted) {
      resolve(signal.aborted ? null : found);
      return;
    }
    const observer = new MutationObserver(() => {
      const heading = find();
      if (heading) end(heading);
    });
    const end = (heading: HTMLElement | null) => {
      observer.disconnect();
      resolve(heading);
    };
    signal.addEventListener('abort', () => end(null), {once: true});
    observer.observe(root, {childList: true, subtree: true});
  });
}

/** Puts the focus back on the case that was opened from the list; answers whether it is still there. */
export function focusRow(list: HTMLElement, caseId: string): boolean {
  const row = list.shadowRoot?.querySelector<HTMLElement>(`[data-case="${CSS.escape(caseId)}"]`);
  row?.focus();
  return row != null;
}
