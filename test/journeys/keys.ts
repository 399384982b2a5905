import type {User} from './support.js';

/** Presses Tab until the thing with this accessible name has the focus, as somebody without a mouse does. */
export async function tabTo(user: User, name: RegExp) {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await user.page.keyboard.press('Tab');
    const focused = await focusedName(user);
    seen.push(focused);
    if (name.test(focused)) return;
  }
  throw new Error(`${String(name)} is not reached by Tab, only: ${seen.join(' | ')}`);
}

/** The accessible name of what has the focus, as the browser computes it. */
export async function focusedName(user: User): Promise<string> {
  return user.page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused) return '';
    const labels =
      focused instanceof HTMLInputElement ||
      focused instanceof HTMLSelectElement ||
      focused instanceof HTMLTextAreaElement
        ? [...(focused.labels ?? [])]
        : [];
    return [
      focused.getAttribute('aria-label') ?? '',
      ...labels.map(({innerText}) => innerText),
      labels.length > 0 ? '' : focused.textContent,
    ]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** Goes to something by Tab and presses Enter. */
export async function press(user: User, name: RegExp) {
  await tabTo(user, name);
  await user.page.keyboard.press('Enter');
}
