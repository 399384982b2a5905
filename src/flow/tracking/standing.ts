import type {Case} from '../../contract/case.js';
import {
  CLOSE_CATEGORIES,
  LIFECYCLE_FACTS,
  type CloseCategory,
  type LifecycleFacts,
} from '../../contract/lifecycle.js';

type Standing = Pick<Case, 'lifecycle' | 'closeCode'>;

/** What a screen stresses: the user's turn, work under way, money that came, or nothing. */
export type Tone = 'warn' | 'calm' | 'good' | 'off';

/** What is known of a case's state; null for a state that Debitura added later. */
export function factsOf({lifecycle}: Standing): LifecycleFacts | null {
  return knownEntry(LIFECYCLE_FACTS, lifecycle);
}

/** How a case ended; null while it is open, and for a code that Debitura added later. */
export function categoryOf({closeCode}: Standing): CloseCategory | null {
  return closeCode === null ? null : knownEntry(CLOSE_CATEGORIES, closeCode);
}

/** True for the two ends that alone count as recovered. */
export function isRecovered(standing: Standing): boolean {
  return categoryOf(standing) === 'recovered';
}

/** True when nothing more happens to the case. */
export function isOver(standing: Standing): boolean {
  return factsOf(standing)?.stage === 'closed';
}

/** What a screen stresses about a case. */
export function toneOf(standing: Standing): Tone {
  if (isRecovered(standing)) return 'good';
  const facts = factsOf(standing);
  if (facts?.actor === 'client') return 'warn';
  return standing.lifecycle === 'Active' ? 'calm' : 'off';
}

/** The entry of a table under a name that may not be in it, nor be one of every object's own. */
export function knownEntry<T>(table: Record<string, T>, name: string): T | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
