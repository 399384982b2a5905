/** Header names that browser and adapter agree on. */
export const HEADERS = {
  /** `1` on every call; a cross-site form, link or image cannot send it. */
  embed: 'debitura-embed',
  idempotencyKey: 'idempotency-key',
  /** `true` on an answer that was given before. */
  idempotencyReplayed: 'idempotency-replayed',
} as const;

/** 16 to 64 visible ASCII characters, bare or quoted (IETF idempotency-key header draft). */
export const IDEMPOTENCY_KEY = /^[\x21\x23-\x7e]{16,64}$/;
