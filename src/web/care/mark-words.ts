const MARKS = { helped: "Helped", worse: "Worse", painUp: "More pain after" } as const;

type Mark = keyof typeof MARKS;

export const MARK_WORDS = {
  marks: MARKS,
  legend: (name: string) => `How was it: ${name}`,
  label: (mark: Mark, name: string) => `${name}: ${MARKS[mark].toLowerCase()}`,
  kept: (mark: Mark, name: string) => `${name}: ${MARKS[mark].toLowerCase()}`,
  keptClear: (name: string) => `${name}: taken back`,
  helpedTag: "comes first",
  worseTag: "rests for 28 days",
  painUpTag: "half as much next time",
} as const;
