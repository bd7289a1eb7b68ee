const LINE_END = 0x0a;

/** The text of each line of a stream, without its end; null for a last line that does not end, or one beyond so many bytes. */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<string | null> {
  let pieces: Buffer[] = [];
  let waiting = 0;
  for await (const piece of stream) {
    let from = 0;
    for (let end = piece.indexOf(LINE_END); end !== -1; end = piece.indexOf(LINE_END, from)) {
      pieces.push(piece.subarray(from, end));
      yield Buffer.concat(pieces).toString("utf8");
      pieces = [];
      waiting = 0;
      from = end + 1;
    }
    pieces.push(piece.subarray(from));
    waiting += piece.length - from;
    if (waiting > mostBytes) {
      yield null;
      return;
    }
  }
  if (waiting > 0) yield null;
}
