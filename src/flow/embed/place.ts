import type {ClientState} from '../../contract/session.js';

/** What the embed can show, as its `view` attribute says it. */
export const EMBED_VIEWS = ['onboarding', 'new-case', 'cases', 'case'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

/** Where the embed is. `caseId` is Debitura's, there with `case` only. */
export type Place = {view: EmbedView; caseId?: string};

/** What the page asks for. */
export type EmbedWish = {view: string; caseId: string | null; hasInvoice: boolean};

/** The case list. */
export const CASES: Place = {view: 'cases'};

/** The place that the page asks for: by name, else one case, a case of the invoice, or all cases. */
export function wishedPlace({view, caseId, hasInvoice}: EmbedWish): Place {
  // What a page takes away again is nothing.
  if (caseId && (view === 'case' || !isView(view))) return {view: 'case', caseId};
  if (isView(view) && view !== 'case') return {view};
  return hasInvoice ? {view: 'new-case'} : CASES;
}

/** What is known of this tab when a place is chosen. */
export type TabState = {
  /** An onboarding was begun here and is not over. */
  isOnboarding: boolean;
  /** The address says that somebody comes back from the hosted pages. */
  isReturning: boolean;
};

/**
 * Where the wish leads while the client stands as it does. A case may be begun before there is a client: its fee is
 * shown first, then it travels along. Who is no client, or has not signed yet, comes to the onboarding; a client whose
 * agreement has to be renewed reads its cases as before.
 *
 * @param client - Null on desks that have no client.
 */
export function placeFor(wish: Place, client: ClientState | null, tab: TabState): Place {
  if (tab.isOnboarding && tab.isReturning) return {view: 'onboarding'};
  const isFirstCase = wish.view === 'new-case' && !tab.isOnboarding;
  switch (client?.status) {
    case 'none':
      return isFirstCase && client.reason === undefined ? wish : {view: 'onboarding'};
    case 'sign':
      return isFirstCase || wish.view === 'case' ? wish : {view: 'onboarding'};
    case 'approval':
    case 'blocked':
      return {view: 'onboarding'};
    default:
      return wish;
  }
}

/** True when the client has to sign again although its cases are shown. */
export function mustSignAgain(client: ClientState | null, {view}: Place): boolean {
  const isUnsigned = client?.status === 'upgrade' || client?.status === 'sign';
  return isUnsigned && (view === 'cases' || view === 'case');
}

/** True when both show the same. */
export function isSamePlace(one: Place | null, other: Place | null): boolean {
  return one?.view === other?.view && one?.caseId === other?.caseId;
}

/** Reads a place from outside, null when it is none. */
export function toPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const {view, caseId} = value as Record<string, unknown>;
  if (typeof view !== 'string' || !isView(view)) return null;
  if (view !== 'case') return {view};
  return typeof caseId === 'string' ? {view, caseId} : null;
}

function isView(view: string): view is EmbedView {
  return EMBED_VIEWS.some((each) => each === view);
}
