import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { bytesToUtf8, utf8ToBytes } from "@noble/ciphers/utils.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";

/** Lengths in bytes: of the key in the address, of the salt of a pass phrase, and of a nonce. */
export const SEAL_BYTES = { key: 32, salt: 16, nonce: 24 } as const;

/** What opens a shared page: the key that stands in its address, and a pass phrase where the runner set one. */
export interface LinkSecret {
  readonly key: Uint8Array;
  /** Both or none. */
  readonly passPhrase: string | null;
  readonly salt: Uint8Array | null;
}

/** Two keys from one secret: one seals, the other shows the server that the secret is known, and tells it nothing. */
export interface LinkKeys {
  readonly seal: Uint8Array;
  readonly token: Uint8Array;
}

/** scrypt's cost: a guess of a pass phrase costs a phone about a third of a second and 32 MB. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 } as const;
const SEAL_INFO = utf8ToBytes("restride share seal 1");
const TOKEN_INFO = utf8ToBytes("restride share token 1");

/**
 * The keys of a shared page. Whoever lacks the address's key or the pass phrase gets others.
 * @throws RangeError where the key is no 32 bytes: a bug of the caller
 * @source RFC 5869 (HKDF), RFC 7914 (scrypt)
 * @example deriveLinkKeys({ key, passPhrase: null, salt: null }).token.length // 32
 */
export function deriveLinkKeys({ key, passPhrase, salt }: LinkSecret): LinkKeys {
  if (key.length !== SEAL_BYTES.key) throw new RangeError(`a key of ${key.length} bytes`);
  const phrase =
    passPhrase === null || salt === null ? null : scrypt(passPhrase.normalize("NFKC"), salt, SCRYPT);
  const stretched = phrase ?? new Uint8Array(SEAL_BYTES.key);
  return {
    seal: hkdf(sha256, key, stretched, SEAL_INFO, SEAL_BYTES.key),
    token: hkdf(sha256, key, stretched, TOKEN_INFO, SEAL_BYTES.key),
  };
}

/**
 * A text that nobody reads without the key: the nonce, then what is sealed and its tag.
 * @source draft-irtf-cfrg-xchacha (XChaCha20-Poly1305)
 * @example openSealed(sealText("hello", seal, nonce), seal) // "hello"
 */
export function sealText(text: string, seal: Uint8Array, nonce: Uint8Array): Uint8Array {
  const sealed = xchacha20poly1305(seal, nonce).encrypt(utf8ToBytes(text));
  const whole = new Uint8Array(nonce.length + sealed.length);
  whole.set(nonce);
  whole.set(sealed, nonce.length);
  return whole;
}

/** The text again; null with another key, or where a byte was changed. */
export function openSealed(whole: Uint8Array, seal: Uint8Array): string | null {
  try {
    const nonce = whole.subarray(0, SEAL_BYTES.nonce);
    return bytesToUtf8(xchacha20poly1305(seal, nonce).decrypt(whole.subarray(SEAL_BYTES.nonce)));
  } catch {
    return null;
  }
}

/** What the server keeps of a token: enough to know it again, not enough to use it. */
export const hashToken = (token: Uint8Array): Uint8Array => sha256(token);
