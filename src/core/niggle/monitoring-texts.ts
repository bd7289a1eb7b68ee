/** Sentences of the pain-monitoring model (RULES 3.2). Awaiting clinical review. */
export const monitoringTexts = {
  goOn: "The pain stayed in bounds, the morning was back to usual, and the week is no worse than the last. You can go on like this.",
  tooMuch: (most: number): string =>
    `It hurt more than ${most} of 10 during or right after. Do less next time.`,
  morning: "It had not settled by the next morning. Do less, and wait until mornings are back to usual.",
  rising: "Mornings are worse this week than last week. Do less.",
  unknown: "Not all of this is known yet. Hold back until it is.",
  notForThis: "This needs another answer than loading by pain. Do not load it until it has been looked at.",
};
