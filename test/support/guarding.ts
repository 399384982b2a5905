/** Headers that every answer of the adapter carries, errors too (GUARD row 13). */
export const GUARDING = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  vary: 'Origin',
};
