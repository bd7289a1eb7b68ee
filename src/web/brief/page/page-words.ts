/** The few words of the therapist's page that do not come with it. */
export const PAGE_WORDS = {
  byDay: (name: string) => `${name} by day`,
  leaveAlone: "Crossed: please leave alone",
  pain: "Hatched: it hurts there",
  noPains: "No open pains.",
  lines: "Lines to write on",
  loadKey: "One cap: hard. Two caps: very hard.",
} as const;
