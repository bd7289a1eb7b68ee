export const SHELL_WORDS = {
  home: "Restride, today",
  page: "the page",
  main: "Main",
  skip: "Skip to the content",
  today: "Today",
  plan: "Plan",
  body: "Body",
  training: "Training",
  care: "Care",
  brief: "Brief",
  guides: "Guides",
  settings: "Settings",
  more: "More",
  local: "All on this computer",
  offline: (since: string | null) =>
    since === null
      ? "No connection to Restride. What you log is kept on this device."
      : `No connection to Restride. This is how things stood on ${since}. What you log is kept on this device.`,
  waiting: (count: number) =>
    count === 1 ? "One entry is waiting on this device." : `${count} entries are waiting on this device.`,
  refused: (label: string, why: string) => `“${label}” could not be saved: ${why}`,
  discard: "Throw it away",
  heldBack:
    "What you logged has not been looked at yet, as there is no connection. It may need care, so no massage and no routine is shown until it has been. If it is bad or getting worse, do not wait: have it seen.",
  noSuchPage: "There is no such page",
  noSuchPageLead: "It may have moved. Everything starts from today.",
  toToday: "Go to today",
} as const;

export const FLAG_WORDS = {
  emergency: (place: string) => `${place} needs help now.`,
  today: (place: string, by: string) => `${place} needs to be seen by ${by}.`,
  you: "Something you told us",
  yourPlace: (place: string) => `Your ${place}`,
  stopped: "Until then Restride plans no massage and no self-care there.",
  call: "Call your local emergency number now.",
  what: "What to say",
  seen: "I was seen",
  note: "These deadlines are cautious defaults that await a clinician's review. They are no diagnosis.",
} as const;
