import { toBase64url } from "../../../core/share/index.ts";

const BYTES = 16;

/** A word that no other form has. */
export const newId = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(BYTES)));
