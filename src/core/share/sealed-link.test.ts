import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { LINK_RANDOM_BYTES, openLinkKeys, openPage, sealLink, withoutReasons } from "./sealed-link.ts";

const random = Uint8Array.from({ length: LINK_RANDOM_BYTES }, (_, at) => (at * 37 + 11) % 256);
const PAGE = JSON.stringify({
  from: "For the therapist, from Ana 山田 花子",
  text: "Right calf since 16 November",
});

const open = (link: ReturnType<typeof sealLink>, passPhrase: string | null = null) => {
  const keys = openLinkKeys({ key: link.key, passPhrase, salt: link.salt });
  return keys && openPage(link.sealed, keys);
};

test("a page that was sealed for a link opens with its key to what it was", () => {
  expect(open(sealLink({ page: PAGE, passPhrase: null, random }))).toBe(PAGE);
});

test("what the server keeps of a link holds no word of the page and no key", () => {
  const { key, ...kept } = sealLink({ page: PAGE, passPhrase: null, random });
  const bytes = Buffer.from(fromBase64url(kept.sealed)!).toString("latin1");
  for (const word of ["Ana", "calf", "November", "therapist", key]) {
    expect(JSON.stringify(kept)).not.toContain(word);
    expect(bytes).not.toContain(word);
  }
});

test("another key, half a key and a changed page open nothing", () => {
  const link = sealLink({ page: PAGE, passPhrase: null, random });
  const other = toBase64url(new Uint8Array(32).fill(7));
  expect(open({ ...link, key: other })).toBeNull();
  expect(open({ ...link, key: link.key.slice(0, 20) })).toBeNull();
  const bytes = fromBase64url(link.sealed)!;
  bytes[40]! ^= 1;
  expect(open({ ...link, sealed: toBase64url(bytes) })).toBeNull();
  expect(open({ ...link, sealed: "" })).toBeNull();
});

test("with a pass phrase the key alone opens nothing, nor gives the token that the server asks for", () => {
  const link = sealLink({ page: PAGE, passPhrase: "blue heron", random });
  expect(open(link, "blue heron")).toBe(PAGE);
  expect(open(link, "blue herons")).toBeNull();
  expect(open(link)).toBeNull();
  const right = openLinkKeys({ key: link.key, passPhrase: "blue heron", salt: link.salt });
  const wrong = openLinkKeys({ key: link.key, passPhrase: "", salt: link.salt });
  expect(wrong?.bearer).not.toBe(right?.bearer);
});

test("the same pass phrase typed on another keyboard opens it too", () => {
  const link = sealLink({ page: PAGE, passPhrase: "Füße", random });
  expect(open(link, "Fu\u0308ße")).toBe(PAGE);
});

test("the token that proves the key tells nothing of the key that seals", () => {
  const keys = openLinkKeys({ key: toBase64url(random.slice(16, 48)), passPhrase: null, salt: null });
  expect(toBase64url(keys!.seal)).not.toBe(keys!.bearer);
});

test("two links of one page share nothing that can be seen", () => {
  const one = sealLink({ page: PAGE, passPhrase: null, random });
  const two = sealLink({ page: PAGE, passPhrase: null, random: random.map((byte) => byte ^ 85) });
  expect(one.id).not.toBe(two.id);
  expect(one.tokenHash).not.toBe(two.tokenHash);
  expect(one.sealed.slice(0, 40)).not.toBe(two.sealed.slice(0, 40));
});

test("bytes pass through the signs of an address unchanged, and foreign signs are refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    }),
  );
  for (const text of ["a", "ab+c", "ab/c", "abc=", "ä"]) expect(fromBase64url(text)).toBeNull();
});

test("a shared page leaves the machine without its reasons, however deep they stand", () => {
  const brief = {
    text: "x",
    because: [{ inputs: { niggle: "n-1" } }],
    sections: [{ because: [1], text: "y" }],
  };
  expect(withoutReasons(brief)).toEqual({ text: "x", because: [], sections: [{ because: [], text: "y" }] });
});
