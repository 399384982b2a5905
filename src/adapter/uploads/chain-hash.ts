import {base64url} from '../guard/derive.js';

const BLOCK = 64 * 1024;
const DIGEST = 32;

/** A fingerprint of a stream, taken while it passes. */
export type ChainHash = {
  add: (chunk: Uint8Array) => Promise<void>;
  /** 43 characters; call it once, at the end. */
  end: () => Promise<string>;
};

/**
 * Hashes a stream in blocks of 64 KiB, each together with the hash before it: Web Crypto has no hash that
 * grows, and holding a file to hash it is what streaming avoids. Equal bytes give equal fingerprints,
 * however they are cut into chunks.
 * @param name - Is hashed first.
 */
export function createChainHash(name: string): ChainHash {
  const block = new Uint8Array(DIGEST + BLOCK);
  let filled = 0;
  let started: Promise<void> | undefined;

  async function digest(bytes: Uint8Array<ArrayBuffer>) {
    block.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  }
  const start = () => (started ??= digest(new TextEncoder().encode(name)));

  return {
    async add(chunk) {
      await start();
      for (let offset = 0; offset < chunk.length;) {
        const part = chunk.subarray(offset, offset + BLOCK - filled);
        block.set(part, DIGEST + filled);
        filled += part.length;
        offset += part.length;
        if (filled < BLOCK) continue;
        await digest(block);
        filled = 0;
      }
    },
    async end() {
      await start();
      return base64url(await crypto.subtle.digest('SHA-256', block.subarray(0, DIGEST + filled)));
    },
  };
}
