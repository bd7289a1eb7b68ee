/** For what is only drawn: readers get the words, fingers what lies beneath. */
export const DRAWN_ONLY = { "aria-hidden": true, pointerEvents: "none" } as const;
