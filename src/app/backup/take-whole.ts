import type { Readable } from "node:stream";

/** All bytes of a stream; an error beyond so many. */
export async function takeWhole(stream: Readable, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new Error("More bytes than were announced");
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}
