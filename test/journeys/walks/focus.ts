/** What is wrong with the thing that has the focus; `isNew` is false when the walk has come round. */
export type Judgement = {name: string; isNew: boolean; wrong: string[]};

/**
 * Runs in the page: judges the focused thing of an element by WCAG 2.2, 2.4.11 (not wholly covered) and 2.5.8 (24 by 24
 * pixels, or a circle of that size around it that touches no other target, or a link in a sentence).
 *
 * @returns Null when the focus is on nothing of ours.
 */
export function judgeFocus(): Judgement | null {
  const SIZE = 24;
  const page = globalThis as unknown as {judged?: WeakSet<Element>};
  const judged = (page.judged ??= new WeakSet<Element>());
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const root = focused?.getRootNode();
  if (!(focused instanceof HTMLElement) || !(root instanceof ShadowRoot)) return null;
  const isNew = !judged.has(focused);
  judged.add(focused);

  // What is pressed in the place of a hidden box or file field is its label.
  const targetOf = (element: HTMLElement): HTMLElement =>
    element.matches('input[type=radio], input[type=checkbox], input[type=file]')
      ? (element.closest('label') ?? element)
      : element;
  const target = targetOf(focused);
  const box = target.getBoundingClientRect();

  const topmost = (x: number, y: number, from: DocumentOrShadowRoot = document): Element | null => {
    const hit = from.elementFromPoint(x, y);
    const inner = hit?.shadowRoot;
    // A root answers with its host where it has nothing at that place.
    const deeper = inner ? topmost(x, y, inner) : null;
    return deeper ?? hit;
  };
  const steps = [0.05, 0.25, 0.5, 0.75, 0.95];
  const isSeen = steps.some((across) =>
    steps.some((down) => {
      const hit = topmost(box.x + box.width * across, box.y + box.height * down);
      return hit !== null && (target.contains(hit) || hit === target);
    }),
  );

  const center = (rect: DOMRect) => [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
  const others = [
    ...root.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary'),
  ]
    .map(targetOf)
    .filter((one) => one !== target && one.checkVisibility() && !one.contains(target));
  const [x, y] = center(box);
  const isCrowded = others.some((other) => {
    const rect = other.getBoundingClientRect();
    const right = Math.max(rect.left - x, 0, x - rect.right);
    const down = Math.max(rect.top - y, 0, y - rect.bottom);
    return Math.hypot(right, down) < SIZE / 2;
  });
  const parent = target.closest('p, li, dd');
  const isInSentence =
    target.matches('a, .plain') &&
    (parent?.textContent.trim().length ?? 0) > target.textContent.trim().length + 10;
  // Heights such as 23.99 come of the zoom.
  const isSmall = Math.round(box.width) < SIZE || Math.round(box.height) < SIZE;

  const size = `${box.width.toFixed(0)}×${box.height.toFixed(0)}`;
  const label = focused.getAttribute('aria-label') ?? (focused.textContent.trim() || focused.id);
  return {
    name: label.replace(/\s+/g, ' ').slice(0, 60),
    isNew,
    wrong: [
      ...(isSeen ? [] : [`covered at ${x.toFixed(0)},${y.toFixed(0)}`]),
      ...(isSmall && isCrowded && !isInSentence ? [`${size} and crowded`] : []),
    ],
  };
}

/** Runs in the page before it loads: a header of the page that stays on top, as the page tells the elements. */
export function addStickyHeader(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { --debitura-sticky-top: 120px }
    .host-header { position: sticky; inset-block-start: 0; block-size: 120px; z-index: 1000; background: #333 }`);
  document.adoptedStyleSheets.push(sheet);
  document.addEventListener('DOMContentLoaded', () => {
    const header = document.createElement('div');
    header.className = 'host-header';
    document.body.prepend(header);
  });
}
