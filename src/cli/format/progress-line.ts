import type { ProgressView } from "../../http/contract.ts";

/** A terminal or a pipe to write progress to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(progress: ProgressView): void;
  end(): void;
}

const CLEAR_LINE = "\r\u001b[2K";

/** One line that rewrites itself on a terminal; in a pipe a line for every tenth of the way. */
export function createProgressLine(stream: ProgressStream): ProgressLine {
  let tenth = 0;
  let shown = false;
  return {
    show(progress) {
      const text = formatProgress(progress);
      if (stream.isTTY) {
        stream.write(CLEAR_LINE + text);
        shown = true;
        return;
      }
      const reached = progress.filesFound ? Math.floor((progress.filesDone / progress.filesFound) * 10) : 0;
      if (reached > tenth) stream.write(`${text}\n`);
      tenth = Math.max(tenth, reached);
    },
    end() {
      if (shown) stream.write(CLEAR_LINE);
    },
  };
}

/** "214 of 386 files, 61 a second, about 3 s left" */
export function formatProgress({ filesDone, filesFound, filesPerSecond, secondsLeft }: ProgressView): string {
  const of = filesFound === null ? "" : ` of ${filesFound}`;
  const rate = filesPerSecond > 0 ? `, ${Math.round(filesPerSecond)} a second` : "";
  const left = secondsLeft === null || secondsLeft < 1 ? "" : `, about ${Math.round(secondsLeft)} s left`;
  return `${filesDone}${of} files${rate}${left}`;
}
