/** The few words of the therapist's page that do not come with it. */
export const PAGE_WORDS = {
  loadKey: "One cap: hard. Two caps: very hard.",
} as const;
