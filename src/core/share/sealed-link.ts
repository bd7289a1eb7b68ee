import { fromBase64url, toBase64url } from "./base64url.ts";
import { deriveLinkKeys, hashToken, type LinkKeys, openSealed, SEAL_BYTES, sealText } from "./seal.ts";

const ID_BYTES = 16;

/** So many random bytes make a link; the caller's device draws them. */
export const LINK_RANDOM_BYTES = ID_BYTES + SEAL_BYTES.key + SEAL_BYTES.salt + SEAL_BYTES.nonce;

/** A page sealed for a link: what goes to the server, and the key that never does. */
export interface SealedLink {
  readonly id: string;
  readonly tokenHash: string;
  readonly salt: string | null;
  readonly sealed: string;
  /** Stands in the address's fragment: `/visit/<id>#<key>`. */
  readonly key: string;
}

export interface LinkWords {
  /** The page as text, JSON of what the therapist sees. */
  readonly page: string;
  readonly passPhrase: string | null;
  /** `LINK_RANDOM_BYTES` of them, drawn anew for each link. */
  readonly random: Uint8Array;
}

/**
 * Seals a page for a link.
 * @throws RangeError where the random bytes are too few: a bug of the caller
 * @example sealLink({ page, passPhrase: null, random: crypto.getRandomValues(new Uint8Array(LINK_RANDOM_BYTES)) }).id.length // 22
 */
export function sealLink({ page, passPhrase, random }: LinkWords): SealedLink {
  if (random.length < LINK_RANDOM_BYTES) throw new RangeError(`${random.length} random bytes are too few`);
  let at = 0;
  const take = (bytes: number): Uint8Array => {
    at += bytes;
    return random.slice(at - bytes, at);
  };
  const [id, key, salt, nonce] = [
    take(ID_BYTES),
    take(SEAL_BYTES.key),
    take(SEAL_BYTES.salt),
    take(SEAL_BYTES.nonce),
  ];
  const usedSalt = passPhrase === null ? null : salt;
  const { seal, token } = deriveLinkKeys({ key, passPhrase, salt: usedSalt });
  return {
    id: toBase64url(id),
    tokenHash: toBase64url(hashToken(token)),
    salt: usedSalt && toBase64url(usedSalt),
    sealed: toBase64url(sealText(page, seal, nonce)),
    key: toBase64url(key),
  };
}

export interface LinkOpener {
  readonly key: string;
  readonly passPhrase: string | null;
  /** As the page's door tells it. */
  readonly salt: string | null;
}

/** The keys that a link's key and pass phrase give; null where the key was not copied whole. */
export function openLinkKeys({
  key,
  passPhrase,
  salt,
}: LinkOpener): (LinkKeys & { readonly bearer: string }) | null {
  const bytes = fromBase64url(key);
  if (bytes?.length !== SEAL_BYTES.key) return null;
  const keys = deriveLinkKeys({ key: bytes, passPhrase, salt: salt === null ? null : fromBase64url(salt) });
  return { ...keys, bearer: toBase64url(keys.token) };
}

/** The page's text; null with other keys, or where it was changed. */
export function openPage(sealed: string, { seal }: LinkKeys): string | null {
  const bytes = fromBase64url(sealed);
  return bytes === null ? null : openSealed(bytes, seal);
}

/** A value without its reasons: they tell ids and figures that the page does not show. */
export function withoutReasons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReasons);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === "because" ? [] : withoutReasons(part)]),
  );
}
