import {LIFECYCLES, LIFECYCLE_FACTS, type Lifecycle} from '../../../contract/lifecycle.js';

/** The kinds of cases that a list offers. */
export const GROUPS = ['all', 'open', 'needs-you', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

/** The orders that both of Debitura's lists know, with search words and without. */
export const SORTS = [
  'DateCreated:desc',
  'DateCreated:asc',
  'GrossAmount:desc',
  'GrossAmount:asc',
  'DueDate:asc',
] as const;
export type Sort = (typeof SORTS)[number];

/** True when a filter is one of the offered kinds, not a list of states. */
export function isGroup(filter: string): filter is Group {
  return (GROUPS as readonly string[]).includes(filter);
}

/**
 * The states that a filter stands for; none means every case, also one in a state that Debitura adds later.
 *
 * @param filter - A kind, or names of states with commas between them. What cannot be a state is left out.
 */
export function statusesOf(filter: string): Lifecycle[] {
  switch (filter) {
    case 'all':
      return [];
    case 'open':
      return LIFECYCLES.filter((name) => LIFECYCLE_FACTS[name].stage !== 'closed');
    case 'needs-you':
      return LIFECYCLES.filter((name) => LIFECYCLE_FACTS[name].actor === 'client');
    case 'closed':
      return LIFECYCLES.filter((name) => LIFECYCLE_FACTS[name].stage === 'closed');
    default:
      return filter
        .split(',')
        .map((name) => name.trim())
        .filter((name) => /^\w{1,50}$/.test(name));
  }
}
