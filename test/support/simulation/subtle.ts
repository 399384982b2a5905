import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';

type Bytes = ArrayBuffer | ArrayBufferView;
type Sealing = {iv: Bytes; additionalData?: Bytes};
type Derivation = {salt: Bytes; info: Bytes};
type Key = {raw: Buffer};

const TAG_BYTES = 16;

/** A function's result as a promise that is settled already. */
const atOnce =
  <P extends unknown[], T>(work: (...parameters: P) => T) =>
  (...parameters: P): Promise<T> =>
    new Promise((resolve) => resolve(work(...parameters)));

/**
 * The ciphers and hashes that the project uses, of the same results as the platform's own, but finished at once: those
 * work on threads, whose order no seed decides.
 */
export const subtleAtOnce = {
  digest: atOnce((_: string, data: Bytes) => own(createHash('sha256').update(view(data)).digest())),
  importKey: atOnce((_: 'raw', data: Bytes): Key => ({raw: Buffer.from(view(data))})),
  sign: atOnce((_: unknown, key: Key, data: Bytes) => own(mac(key, data))),
  verify: atOnce((_: unknown, key: Key, signature: Bytes, data: Bytes) => {
    const expected = mac(key, data);
    const given = view(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }),
  deriveKey: atOnce(({salt, info}: Derivation, {raw}: Key): Key => ({
    raw: Buffer.from(hkdfSync('sha256', raw, view(salt), view(info), 32)),
  })),
  encrypt: atOnce(({iv, additionalData}: Sealing, {raw}: Key, data: Bytes) => {
    const cipher = createCipheriv('aes-256-gcm', raw, view(iv));
    if (additionalData) cipher.setAAD(view(additionalData));
    const closed = [cipher.update(view(data)), cipher.final(), cipher.getAuthTag()];
    return own(Buffer.concat(closed));
  }),
  decrypt: atOnce(({iv, additionalData}: Sealing, {raw}: Key, data: Bytes) => {
    const bytes = view(data);
    const decipher = createDecipheriv('aes-256-gcm', raw, view(iv));
    if (additionalData) decipher.setAAD(view(additionalData));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const opened = [decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()];
    return own(Buffer.concat(opened));
  }),
};

function mac({raw}: Key, data: Bytes): Buffer {
  return createHmac('sha256', raw).update(view(data)).digest();
}

function view(data: Bytes): Buffer {
  return ArrayBuffer.isView(data)
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : Buffer.from(data);
}

/** Bytes in a buffer of their own, as the platform gives them. */
function own(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
