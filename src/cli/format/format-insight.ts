import type { CadenceView, HelpsView, MessageView } from "../../http/contract.ts";
import { areasInWords, dayInWords, durationInWords, wrapped } from "./words.ts";

type Offer = NonNullable<MessageView["offer"]>;

/** What to type for what a message offers. */
const COMMANDS: Readonly<Record<Offer["kind"], (offer: Offer) => string>> = {
  startSmall: () => '"routine" shows today\'s.',
  calfRoutine: () => '"routine" shows today\'s.',
  movementAssessment: () => 'Afterwards note what they said: "niggle seen".',
  cadence: ({ area, side }) => `"cadence start --area ${area} --side ${side}" begins it.`,
  ice: () => "",
  askTriage: () => '"triage" shows the questions.',
  changeBooking: ({ item }) => `"massage move ${item} DATE TIME" or "massage cancel ${item}".`,
};

/** The message of the day with what to type. */
export const formatMessage = ({ text, offer }: MessageView): string =>
  `${text} ${offer ? COMMANDS[offer.kind](offer) : ""}`.trim();

const INDENT = "  ";

/** The step rate, what is missing to judge it, and the experiment. */
export function formatCadence(view: CadenceView): string {
  const { text, because, missing, forTherapist, experiment } = view;
  return [
    wrapped(text, ""),
    ...because.map((one) => wrapped(one.text, INDENT)),
    ...formatReference(view),
    ...missing.map((one) => wrapped(one, "")),
    ...(forTherapist ? [wrapped(`For your therapist: ${forTherapist.text}`, "")] : []),
    "",
    ...(experiment ? formatExperiment(experiment) : []),
    ...formatStart(view),
  ].join("\n");
}

function formatReference({ reference, line }: CadenceView): readonly string[] {
  if (!reference || !line) return [];
  const pace = durationInWords(1000 / line.ownSpeed);
  const own = `At your usual pace, ${pace} a kilometre, it is ${Math.round(line.atOwnSpeed)}.`;
  if (reference.expected === null || reference.z === null) return [wrapped(own, INDENT)];
  const usual = `Usual for your height at 5:33 a kilometre: ${Math.round(reference.expected)}, give or take 8.`;
  return [wrapped(`${own} ${usual}`, INDENT)];
}

function formatExperiment(experiment: NonNullable<CadenceView["experiment"]>): readonly string[] {
  const { startedOn, area, side, percent, text } = experiment;
  const head = `Quicker step since ${dayInWords(startedOn)}, ${percent} % more, for the ${areasInWords([{ area: area, side }])}:`;
  return [head, wrapped(text, INDENT)];
}

function formatStart({ mayStart, experiment }: CadenceView): readonly string[] {
  if (mayStart) return ['A quicker step may be worth a try: "cadence start" begins four weeks of it.'];
  if (experiment !== null && experiment.state !== "over") return ['"cadence stop" ends it.'];
  return ['No quicker step to try for now; "cadence start" says why.'];
}

/** "Does it help me?": each comparison, then the trials. */
export function formatHelps(view: HelpsView): string {
  const told = view.comparisons.filter((one) => one.told);
  const open = view.comparisons.filter((one) => !one.told);
  return [
    ...told.map(({ text }) => wrapped(text, "")),
    ...open.map(({ text }) => wrapped(text, "")),
    wrapped(view.note, ""),
    ...(view.trials.length > 0 ? ["", formatTrials(view)] : []),
  ].join("\n");
}

/** Trials by lot, the latest first. */
export function formatTrials({ trials }: HelpsView): string {
  if (trials.length === 0)
    return 'No trial yet. "helps trial start stretch --days 28" draws by lot on which days you do it; only such days can tell whether it makes a difference to you.';
  return trials.toReversed().map(formatTrial).join("\n");
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  foamRoller: "Foam roller",
  ball: "Ball",
  massageGun: "Massage gun",
  stretch: "Stretching",
};

function formatTrial({ kind, startedOn, lastDay, text, results }: HelpsView["trials"][number]): string {
  const head = `${KIND_WORDS[kind] ?? kind}, ${dayInWords(startedOn)} to ${dayInWords(lastDay)}:`;
  const told = results.length > 0 ? results.map((one) => wrapped(one.text, INDENT)) : [wrapped(text, INDENT)];
  return [head, ...told].join("\n");
}
