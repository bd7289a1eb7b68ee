/** Remainders of every byte for the polynomial 0xA001 (CRC-16/ARC), which FIT uses for header and file. */
const REMAINDERS = Uint16Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >> 1) ^ 0xa001 : remainder >> 1;
  return remainder;
});

/**
 * The check sum of some bytes (CRC-16/ARC, start 0).
 * @example deriveCrc(new Uint8Array([0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39]), 0, 9) // 0xbb3d
 */
export function deriveCrc(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let at = from; at < to; at += 1) crc = (crc >> 8) ^ REMAINDERS[(crc ^ bytes[at]!) & 0xff]!;
  return crc;
}
