import type { MistakeId } from "../../core/insight/index.ts";

const READ: Readonly<Record<MistakeId, string>> = {
  C1: "Read from your massages, self-care of 14 days, and runs of the last two weeks.",
  C2: "Read from the warmth you noted or planned, and the signs of that place.",
  C3: "Read from two weeks of entries on calf and Achilles.",
  C4: "Read from how long and how often this place has been in your log.",
  C5: "Read from this place in your log, the steps of your last runs, and your height.",
  C6: "Read from the self-care of the last 7 days beside the weeks before.",
  C7: "Read from your booked massage and the sessions around it.",
};

/** What of the log a message rests on. @example sayWhatWasRead("C6") // "Read from the self-care of the last ..." */
export const sayWhatWasRead = (rule: MistakeId): string => READ[rule];
