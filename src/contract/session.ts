/** Who acts: the creditor itself, a partner for its own clients, or the agency that works the case. */
export type Desk = 'client' | 'managing-partner' | 'collection-partner';

/** What a principal may do; all of it unless the platform says less. */
export const PERMISSIONS = ['read', 'submit', 'onboard', 'message'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Where the platform's customer stands as a client of Debitura. */
export type ClientState = {
  status: 'none' | 'sign' | 'upgrade' | 'approval' | 'ready' | 'blocked';
  /** Where to sign or approve; only addresses that the adapter allows. */
  url?: string;
  /**
   * Why it is so: with `blocked` Debitura's own type (`ClientAlreadyLinkedToAnotherPartner`, `InvalidClientType`,
   * `AlreadyLinkedDifferentTenant` or another), with `none` after an approval that came to nothing `link-declined` or
   * `link-expired`.
   */
  reason?: string;
  name?: string;
  /** Two letters; a client in the EU confirms its data-processing agreement. */
  countryAlpha2?: string;
  kycStatus: 'not_required' | 'pending' | 'verified';
};

/** Number of the contract between elements and adapter; it grows when its shape breaks. */
export const CONTRACT = 1;

/** The answer of `GET /session`: who is asking and what the page may show. */
export type Session = {
  /** `CONTRACT` of the adapter that answers, which may be another one. */
  contract: number;
  /** Opaque, one per principal. */
  subject: string;
  /** Base64url of 32 bytes, one per principal: seals drafts in the tab (AES-GCM). */
  draftKey: string;
  /**
   * While the adapter's secret is rotated: what the other secrets of its list give the same person, so that what was
   * sealed in the tab before can be opened.
   */
  earlier?: {subject: string; draftKey: string}[];
  desk: Desk;
  can: Permission[];
  environment: 'production' | 'test' | 'custom';
  branding: {name: string; backgroundColor?: string; fontColor?: string};
  client: ClientState | null;
};

/** Whether it is still the person that a page knew by this subject; rotating the adapter's secret gives another one. */
export function isSamePerson(
  {subject, earlier = []}: Pick<Session, 'subject' | 'earlier'>,
  known: string | undefined,
): boolean {
  return subject === known || earlier.some((pair) => pair.subject === known);
}
