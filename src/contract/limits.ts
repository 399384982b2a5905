/** Lengths of Debitura's case fields, in characters. */
export const LIMITS = {
  creditorReference: 50,
  claimDescription: 4000,
  comments: 4000,
  returnUrl: 2048,
} as const;
