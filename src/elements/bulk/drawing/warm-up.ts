import type {Format} from '../../../i18n/format.js';
import {pause} from '../seams.js';

/**
 * Uses each kind of format once, in a task of its own, before a table needs them all in one: the first of a kind makes
 * the browser read its tables of languages, which costs a slow machine tens of milliseconds.
 */
export async function warmUp(format: Format): Promise<void> {
  const uses = [
    () => format.country('DK'),
    () => format.money(0, 'EUR'),
    () => format.percent(0),
    () => format.date('2026-01-01'),
  ];
  for (const use of uses) {
    await pause();
    use();
  }
}
