import type { TherapistWordsView } from "../../../http/contract.ts";
import { longDay, middleDay } from "../../design/dates.ts";
import { REPLY_WORDS, sayAvoid } from "../reply/reply-words.ts";

type Drill = TherapistWordsView["drills"][number];
type Advice = TherapistWordsView["advice"][number];

const sayBy = (by: string): string => (by === "" ? "your therapist" : by);

export const STANDING_WORDS = {
  title: "What your therapist said",
  lead: "What you took over. It stands until you stop it.",
  drill: (drill: Drill) => REPLY_WORDS.drill(drill),
  since: ({ by, addedOn }: Drill) => `From ${sayBy(by)}, since ${middleDay(addedOn)}`,
  stop: "Stop it",
  stopLabel: ({ name }: Drill) => `Stop the drill ${name}`,
  stopSure: ({ name }: Drill) => `Take “${name}” out of your routine from today on?`,
  stopYes: "Yes, stop it",
  stopNo: "Keep it",
  said: ({ by, saidOn }: Advice) =>
    `${sayBy(by) === "your therapist" ? "Your therapist" : by} on ${middleDay(saidOn)}`,
  back: (date: string) => `Come back about ${longDay(date)}`,
  avoid: sayAvoid,
  takeBack: "Take it back",
  takeBackLabel: (advice: Advice) => `Take back what ${sayBy(advice.by)} said on ${middleDay(advice.saidOn)}`,
  takeBackSure: "Plan without this from now on?",
  takeBackYes: "Yes, without it",
  takeBackNo: "Keep it",
} as const;
