/** How a payment is split between the creditor and the collection partner; sums in its currency. */
export interface Payout {
  creditor: number;
  partner: number;
  /** Whether the partner has got its commission. */
  commission: 'Paid' | 'Unpaid';
  /** Debitura has invoiced it: the payment can no longer be changed. */
  isInvoiced: boolean;
  /** The partner is reminded to invoice its commission. */
  isFollowedUp: boolean;
}

/** Money that arrived. */
export interface Payment {
  id: string;
  at: number;
  date: string;
  amount: number;
  recipient: string;
  method: string;
  payout: Payout;
  /** When it was edited last. */
  updated: number | null;
}
