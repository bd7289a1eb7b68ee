import fc from "fast-check";
import { expect, test } from "vitest";
import { readAnyXml } from "./read-any-xml.ts";
import { scanPlainXml } from "./scan-plain-xml.ts";
import type { XmlListener, XmlText } from "./xml-listener.ts";

const ATTRIBUTES = ["a", "b", "p:a"];
const present = (text: XmlText | null) =>
  text && [text.string(), text.number(), text.time(), text.isEmpty(), text.string()];

/** Asks for everything that can be asked for. */
function listenToAll() {
  const heard: unknown[] = [];
  const listener: XmlListener = {
    names: { a: 0, bb: 1, "c-c": 2 },
    open: (name, attributes) => {
      heard.push([name, ATTRIBUTES.map((wanted) => present(attributes.find(wanted)))]);
    },
    close: (name, text, parent) => {
      heard.push([name, present(text), parent]);
    },
  };
  return { heard, listener };
}

/** Whether the bytes were read swiftly; throws where the swift reading says other than the full parser. */
function compareReadings(bytes: Uint8Array): boolean {
  const swift = listenToAll();
  if (!scanPlainXml(bytes, swift.listener)) return false;
  const judged = listenToAll();
  expect(readAnyXml(bytes, judged.listener)).toEqual({ kind: "whole" });
  expect(swift.heard).toEqual(judged.heard);
  return true;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  [
    "a declaration, a mark and blanks",
    '\uFEFF \n<?xml version="1.0" encoding="utf-8" standalone="no" ?>\n<a/>\r\n',
  ],
  ["comments around elements", "<!-- <a> & ]]> --><!---->\n<a><!-- - -->1</a>"],
  ["line ends of Windows and old Macs", "<a b='1\r\n2\r3\t4'>1\r\n2\r3\t4</a>"],
  ["the five references of XML", `<a b="&lt;&amp;lt;&gt;&quot;&apos;">Tom &amp; Anna's</a>`],
  ["blanks in tags", "<a  b = '1'\n p:a\t=\"2\" ><bb /></a\n>"],
  ["names that begin like others", "<a><aa>1</aa><a>2</a><a:aa>3</a:aa><p:a:c-c>4</p:a:c-c></a>"],
  ["other scripts, marks and blanks at the ends", "<a b='\uFEFFé'>\u00A0\uFEFF 走る ｘ 🏃 \u2003</a>"],
  ["bytes that are no UTF-8", "<a>caf\uDC00</a>"],
  ["signs that are no markup", "<a b='>]'>a > b ] c ]&gt;</a>"],
])("%s are read from the bytes", (_, text) => {
  expect(compareReadings(bytesOf(text))).toBe(true);
});

test.each([
  ["", "nothing"],
  [" \n", "blanks"],
  ["a", "text alone"],
  ["<a>", "a tag left open"],
  ["<a", "a tag cut off"],
  ["<a></a", "an end tag cut off"],
  ["</a>", "an end without a beginning"],
  ["<a></aa>", "another end tag"],
  ["<a></b>", "an end tag of another"],
  ["<a></ a>", "an end tag that begins with a blank"],
  ["<a/><a/>", "two roots"],
  ["<a/>\0\0>", "zeros behind the root"],
  ["<a/><!-- end -->", "a comment behind the root"],
  ["x<a/>", "text before the root"],
  ["<a>\x01</a>", "a control character"],
  ["<a b='\x01'/>", "a control character in an attribute"],
  ["<!-- \x01 --><a/>", "a control character in a comment"],
  ["<a>\uFFFE</a>", "a character that XML forbids"],
  ["<a>&</a>", "a lone sign"],
  ["<a>&amp</a>", "an unfinished reference"],
  ["<a>&#65;</a>", "a numbered reference"],
  ["<a b='&x;'/>", "a reference of its own"],
  ["<a b='<'/>", "a sign in an attribute"],
  ["<a>]]></a>", "the end of a CDATA section"],
  ["<a><![CDATA[1]]></a>", "a CDATA section"],
  ["<!DOCTYPE a><a/>", "a document type"],
  ["<?xml-stylesheet href='x'?><a/>", "an instruction"],
  ["<?xml version='1.1'?><a/>", "another version"],
  ["<?Xml version='1.0'?><a/>", "a declaration in capitals"],
  ["<?xml version='1.0' standalone='NO'?><a/>", "another word in the declaration"],
  ["<?xml version='1.0\"?><a/>", "a declaration with unlike quotes"],
  ["<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "another encoding"],
  ["<a>1<!-- c -->2</a>", "a comment inside a text"],
  ["<a><!-- a -- b --></a>", "a comment with two dashes"],
  ["<a><!-- a --", "a comment cut off"],
  ["<a><!-></a>", "half a comment"],
  ["<a b='1' b='2'/>", "an attribute twice"],
  ["<a b='1'p:a='2'/>", "attributes without a blank between"],
  ["<a b/>", "an attribute without a value"],
  ["<a b=1/>", "a value without quotes"],
  ["<a b='1/>", "a value that does not end"],
  ["<a b='1' / >", "a blank inside the end of a tag"],
  ["< a/>", "a blank before the name"],
  ["<1/>", "a name that begins with a digit"],
  ["<é/>", "a name of other letters"],
  [`${"<a>".repeat(201)}${"</a>".repeat(201)}`, "elements too deep"],
  [`<a>${Array.from({ length: 300 }, (_, i) => `<n${i}/>`).join("")}</a>`, "too many names"],
  [`<a ${Array.from({ length: 60 }, (_, i) => `n${i}="1"`).join(" ")}/>`, "too many attributes"],
])("%j is left to the full parser: %s", (text) => {
  expect(scanPlainXml(bytesOf(text), listenToAll().listener)).toBe(false);
});

test("text in UTF-16 is left to the full parser", () => {
  const bytes = Uint8Array.from("<a/>", (letter) => letter.charCodeAt(0));
  const wide = Uint8Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? bytes[i / 2]! : 0));
  expect(scanPlainXml(wide, listenToAll().listener)).toBe(false);
});

const blank = fc.constantFrom("", "", " ", "\n  ", "\t", "\r\n", " \r ");
const comment = fc.constantFrom("", "", "", "<!-- c -->", "<!--<a>-->");
const name = fc.constantFrom("a", "bb", "c-c", "p:a", "q:bb", "x", "abb", "p:x.1", "_", "a:b:c-c");
const value = fc.oneof(
  fc.constantFrom("", " ", "1", "-2.50", " 47.93847562837465 ", "1e3", "&amp;", "é]", "2026-03-01T07:00:00Z"),
  fc.constantFrom(
    "2026-03-01T07:00:00.123+02:00",
    "a > b",
    "x\r\ny",
    "Tom &lt; Anna",
    "\u00A0",
    "７",
    "\uFEFF1",
  ),
  fc.double({ noNaN: true }).map(String),
  fc.string({ unit: fc.constantFrom("0", "1", "9", ".", "-", " ", "é", "T", ":", "Z"), maxLength: 8 }),
);
const attributes = fc
  .tuple(
    fc.subarray(ATTRIBUTES.concat("c"), { minLength: 0 }),
    fc.array(value, { minLength: 4, maxLength: 4 }),
    fc.constantFrom("=", " = ", "=\n"),
    fc.constantFrom('"', "'"),
  )
  .map(([names, values, equals, quote]) =>
    names.map((one, i) => ` ${one}${equals}${quote}${values[i]}${quote}`).join("\n"),
  );
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  inside: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(comment, value, blank).map((parts) => parts.join("")),
    fc
      .tuple(blank, comment, tie("element"), blank, tie("element"), comment, value)
      .map((parts) => parts.join("")),
  ),
  element: fc
    .tuple(name, attributes, blank, tie("inside"), fc.boolean())
    .map(([tag, list, space, inside, empty]) =>
      empty ? `<${tag}${list}${space}/>` : `<${tag}${list}${space}>${inside}</${tag}${space}>`,
    ),
}));
const document = fc
  .tuple(
    fc.constantFrom("", "\uFEFF", "\n"),
    fc.constantFrom("", '<?xml version="1.0"?>\n'),
    comment,
    element,
    blank,
  )
  .map((parts) => parts.join(""));

test("a plain document tells the same whichever way it is read", () => {
  let swift = 0;
  fc.assert(
    fc.property(document, (text) => {
      if (compareReadings(bytesOf(text))) swift += 1;
    }),
    { numRuns: 800 },
  );
  expect(swift).toBeGreaterThan(400);
});

const SIGNS = Array.from("<>&\"'/!-]=? \n\0\x01ax:1;", (sign) => sign.charCodeAt(0));
const anyByte = fc.oneof(fc.constantFrom(...SIGNS, 0xef, 0xbf, 0xbe, 0xc3), fc.nat(255));
const change = fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.array(anyByte, { maxLength: 3 }) });

function changeBytes(
  bytes: Uint8Array,
  changes: readonly { at: number; cut: number; put: number[] }[],
): Uint8Array {
  let changed = bytes;
  for (const { at, cut, put } of changes) {
    const place = at % (changed.length + 1);
    changed = Uint8Array.of(...changed.subarray(0, place), ...put, ...changed.subarray(place + cut));
  }
  return changed;
}

test("a document with bytes changed is read alike or left to the full parser", () => {
  let swift = 0;
  fc.assert(
    fc.property(document, fc.array(change, { minLength: 1, maxLength: 2 }), (text, changes) => {
      if (compareReadings(changeBytes(bytesOf(text), changes))) swift += 1;
    }),
    { numRuns: 2000 },
  );
  expect(swift).toBeGreaterThan(100);
});
