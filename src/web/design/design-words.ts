export const SHEET_WORDS = { close: "Close" } as const;

export const STATE_WORDS = {
  loading: (what: string) => `Working out ${what}`,
  tryAgain: "Try again",
  unknownFault: "Something went wrong on this page. Load it again.",
} as const;

export const COPY_WORDS = {
  copied: "Copied",
  refused: "Your browser does not let the page copy. Mark the text and copy it by hand.",
} as const;
