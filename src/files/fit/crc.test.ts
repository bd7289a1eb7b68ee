import { expect, test } from "vitest";
import { deriveCrc } from "./crc.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test("The check sum of the digits 1 to 9 is the published one for CRC-16/ARC", () => {
  expect(deriveCrc(bytesOf("123456789"), 0, 9)).toBe(0xbb3d);
});

test("The check sum of nothing is zero, and only the bytes asked for count", () => {
  expect(deriveCrc(bytesOf("123456789"), 4, 4)).toBe(0);
  expect(deriveCrc(bytesOf("xx123456789yy"), 2, 11)).toBe(0xbb3d);
});

test("Bytes followed by their own check sum, low byte first, give zero", () => {
  const bytes = bytesOf("a run of 10 km");
  const crc = deriveCrc(bytes, 0, bytes.length);
  expect(deriveCrc(Uint8Array.from([...bytes, crc & 0xff, crc >> 8]), 0, bytes.length + 2)).toBe(0);
});
