/** What the therapist's page says besides the page itself. Written for someone who never saw Restride. */

const WAIT = (seconds: number): string =>
  seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.max(1, seconds)} seconds`;

export const VISIT_WORDS = {
  opening: "Opening the page",
  unlocking: "Opening the page with your pass phrase",
  phraseTitle: "This page has a pass phrase",
  phraseLead: "The runner told you it in person or by phone. It never leaves this device.",
  phrase: "Pass phrase",
  open: "Open the page",
  phraseMissing: "Type the pass phrase first.",
  phraseWrong: "That pass phrase does not open it. Check capitals and spaces, and try again.",
  again: "Try again",
  about: "Only you and the runner can read this page: its key is the part of the link after the # sign.",
  openUntil: (day: string) => `The link works until ${day}.`,
  print: "Print this page",
} as const;

/** What stands where the page could not be opened: a heading, and what to do. */
export interface ClosedWords {
  readonly title: string;
  readonly text: string;
}

export const CLOSED_WORDS = {
  notWhole: {
    title: "The link is not whole",
    text: "Its last part, after the # sign, is missing or was cut. Copy the whole link from the message, or ask the runner to send it again.",
  },
  wrongKey: {
    title: "This link does not open the page",
    text: "Its last part, after the # sign, does not fit. Copy the whole link from the message, or ask the runner to send it again.",
  },
  expired: {
    title: "This link has expired",
    text: "Pages are shared for a short time. Ask the runner for a new link.",
  },
  revoked: {
    title: "The runner closed this link",
    text: "Ask them for a new one if you still need the page.",
  },
  unknown: {
    title: "There is no page here",
    text: "The link may be old or cut. Copy the whole link from the message, or ask the runner for a new one.",
  },
  unreadable: {
    title: "This page can not be shown",
    text: "It opened, but it was made by another version. Ask the runner to update Restride and to share it again.",
  },
  noConnection: {
    title: "No connection",
    text: "The page could not be fetched. Check that this device is online, then try again.",
  },
  failed: {
    title: "That did not work",
    text: "The runner's server could not answer. Try again in a few minutes.",
  },
  tooMany: (seconds: number): ClosedWords => ({
    title: "Too many tries",
    text: `The link was tried too often in a short time. Wait ${WAIT(seconds)}, then try again.`,
  }),
} as const;
