export const SHEET_WORDS = { close: "Close" } as const;

export const STATE_WORDS = {
  loading: (what: string) => `Working out ${what}`,
  tryAgain: "Try again",
  unknownFault: "Something went wrong on this page. Load it again.",
} as const;
