import { expect, test } from "vitest";
import { readXml } from "./read-xml.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function textsOf(bytes: Uint8Array): { readonly texts: readonly string[]; readonly kind: string } {
  const texts: string[] = [];
  const end = readXml(bytes, {
    open: () => {},
    close: (name, text, parent) => texts.push(`${parent}/${name}=${text}`),
  });
  return { texts, kind: end.kind };
}

test("elements come without their prefix and with their parent", () => {
  const { texts } = textsOf(bytesOf("<a:x><b:y> 1 <!-- c -->2</b:y></a:x>"));
  expect(texts).toEqual(["x/y=1 2", "/x="]);
});

test("a reference cut in two by the end of a chunk is still one", () => {
  for (let pad = 65_520; pad <= 65_545; pad++) {
    const { texts, kind } = textsOf(bytesOf(`<x>${" ".repeat(pad)}a &amp; b & é</x>`));
    expect(kind).toBe("whole");
    expect(texts).toEqual(["/x=a & b & é"]);
  }
});

test("nesting without end is damage, not an overflow", () => {
  expect(textsOf(bytesOf("<x>".repeat(5000))).kind).toBe("broken");
});

test("a document type without entities is read past", () => {
  expect(textsOf(bytesOf("<!DOCTYPE x [<!ELEMENT x ANY>]><x>1</x>"))).toEqual({
    texts: ["/x=1"],
    kind: "whole",
  });
});
