import { expect, test } from "vitest";
import { readXml } from "./read-xml.ts";
import type { XmlListener } from "./xml-listener.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function listenToTexts(): { readonly listener: XmlListener; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const names = ["x", "y"];
  const nameOf = (name: number): string => names[name] ?? "";
  const listener: XmlListener = {
    names: { x: 0, y: 1 },
    open: () => {},
    close: (name, text, parent) => texts.push(`${nameOf(parent)}/${nameOf(name)}=${text.string()}`),
  };
  return { listener, texts };
}

function textsOf(bytes: Uint8Array): { readonly texts: readonly string[]; readonly kind: string } {
  const { heard, end } = readXml(bytes, listenToTexts);
  return { texts: heard.texts, kind: end.kind };
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
  expect(textsOf(bytesOf("<x>".repeat(5000) + "</x>".repeat(5000))).kind).toBe("broken");
});

test("a document type without entities is read past", () => {
  expect(textsOf(bytesOf("<!DOCTYPE x [<!ELEMENT x ANY>]><x>1</x>"))).toEqual({
    texts: ["/x=1"],
    kind: "whole",
  });
});

test("what the swift reading heard before it gave up is not told twice", () => {
  const { texts } = textsOf(bytesOf("<x><y>1</y><y>2</y><![CDATA[3]]></x>"));
  expect(texts).toEqual(["x/y=1", "x/y=2", "/x=3"]);
});
