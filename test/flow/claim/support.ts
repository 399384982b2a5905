/** The day on which the claims of these tests are made. */
export const today = '2026-06-01';

/** What a draft is made with besides what was typed. */
export const context = {
  today,
  locale: 'en',
  isTest: false,
  pendingContracts: 'allow',
  reference: 'E-key',
} as const;
