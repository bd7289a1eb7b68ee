import type { HelpsView } from "../../http/contract.ts";

type Kind = "foamRoller" | "ball" | "massageGun" | "stretch";

const KINDS: Readonly<Record<string, string>> = {
  deepMassage: "Firm massage",
  moderateMassage: "Medium massage",
  gentleMassage: "Gentle massage",
  foamRoller: "Foam roller",
  ball: "Ball",
  massageGun: "Massage gun",
  stretch: "Stretching",
  ice: "Ice",
  heat: "Warmth",
};

export const HELPS_WORDS = {
  title: "Does it help me?",
  lead: "Days with care, beside like days without. Your own log says what was seen, never why.",
  back: "Back to care",
  kind: (kind: string) => KINDS[kind] ?? kind,
  trialKinds: ["foamRoller", "ball", "massageGun", "stretch"] satisfies readonly Kind[],
  seen: "What your log shows",
  soreness: "Soreness the next morning",
  heartRate: "Heart rate on the next easy run",
  pairs: (pairs: number) => (pairs === 1 ? "1 pair of days" : `${pairs} pairs of days`),
  tooFew: "too early to tell",
  nothing: "Nothing to compare yet. Note your care and, each morning, how sore your legs are.",
  note: "A day counts where its load and the next morning's soreness are known. No trial shows that massage alone prevents injury, so that is not asked here. Soreness is a feeling, and you know what you did.",
  trial: "Find out by lot",
  trialLead:
    "A coin decides each day: with, or without. After the last day the two are set beside each other. It is the only fair test on one pair of legs.",
  draw: { with: "Today with", without: "Today without" } satisfies Record<"with" | "without", string>,
  until: (day: string) => `Until ${day}.`,
  which: "What do you want to test?",
  days: "For how many days?",
  daysOption: (days: number) => `${days} days`,
  start: "Start the trial",
  stop: "Stop the trial",
  stopSure: "Stop it for good? What is stopped early is not compared.",
  stopYes: "Yes, stop",
  stopNo: "Go on",
  stopped: "The trial was stopped. It stays on record.",
  past: "Trials before",
  states: {
    running: "running",
    waiting: "almost done",
    complete: "done",
    stopped: "stopped early",
  } satisfies Record<HelpsView["trials"][number]["state"], string>,
} as const;
