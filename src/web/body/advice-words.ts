/** An advice in its parts: what was noticed and what to do, and what to say to the person who looks. */
export interface Advice {
  readonly text: string;
  readonly say: string | null;
}

const SAY = /\s*Say: ([^.]+\.)\s*/;

/** Takes what to say out of an advice, so that it can stand by itself. */
export function splitAdvice(text: string): Advice {
  const say = SAY.exec(text)?.[1] ?? null;
  return { text: text.replace(SAY, " ").trim(), say };
}
