import type { Brief, BriefFocus, BriefPain, Statement } from "./brief.ts";

export type SectionId =
  | "request"
  | "pressure"
  | "pains"
  | "focus"
  | "training"
  | "goals"
  | "safety"
  | "assessment"
  | "after";

/** One line of a section: what it is about, and what is said. */
export interface OutlineLine {
  readonly label: string;
  readonly text: string;
}

/** A section as every rendering shows it: its heading and its lines, in order. */
export interface OutlineSection {
  readonly id: SectionId;
  readonly rule: string;
  readonly heading: string;
  readonly lines: readonly OutlineLine[];
}

/** A box on the page that the therapist fills in by hand. */
export interface WritingBox {
  readonly heading: string;
  readonly hint: string;
}

export interface Outline {
  /** Said before all else where something has to be looked at first. */
  readonly notice: string | null;
  readonly sections: readonly OutlineSection[];
  readonly boxes: readonly [WritingBox, WritingBox];
}

const ORDER: Readonly<Record<Brief["mode"], readonly SectionId[]>> = {
  massage: ["request", "pressure", "pains", "focus", "training", "goals", "safety", "assessment", "after"],
  assessment: ["request", "safety", "pains", "assessment", "pressure", "training", "focus", "goals", "after"],
};

const NOTICE = "Assessment first: no massage and no pressure is asked for today";

const BOXES: Readonly<Record<Brief["mode"], Outline["boxes"]>> = {
  massage: [
    {
      heading: "Drills to repeat at home",
      hint: "Name, seconds, sides. They go to the top of the home routine.",
    },
    { heading: "After the visit", hint: "Pressure used, areas done, anything to watch." },
  ],
  assessment: [
    { heading: "What was found", hint: "In your words. What has to be seen by someone else, and how soon." },
    {
      heading: "What is allowed from now on",
      hint: "Massage, running, home care. Drills to repeat at home.",
    },
  ],
};

/**
 * The brief as headings and lines in their order: the one place that says what stands where and under which words.
 * A section without a line is left out.
 */
export function outlineOf(brief: Brief): Outline {
  const lines = linesOf(brief);
  const sections = ORDER[brief.mode].map((id) => ({
    id,
    rule: RULES[id],
    heading: headingOf(id, brief),
    lines: lines[id],
  }));
  return {
    notice: brief.mode === "assessment" ? NOTICE : null,
    sections: sections.filter((section) => section.lines.length > 0),
    boxes: BOXES[brief.mode],
  };
}

const RULES: Readonly<Record<SectionId, string>> = {
  request: "B5",
  pressure: "B6",
  pains: "B2",
  focus: "B4",
  training: "B1",
  goals: "B3",
  safety: "B7",
  assessment: "B8",
  after: "B9",
};

function linesOf(brief: Brief): Readonly<Record<SectionId, readonly OutlineLine[]>> {
  const { pains, focus, goals } = brief;
  return {
    request: plain(brief.request.statements),
    pressure: plain(brief.pressure.statements),
    pains: [...(pains?.pains ?? []).map(painLine), ...plain(pains?.statements)],
    focus: [...(focus?.areas ?? []).map(focusLine), ...plain(focus?.statements)],
    training: plain(brief.training?.statements),
    goals: [...plain(goals?.races.map(({ statement }) => statement)), ...plain(goals?.statements)],
    safety: plain(brief.safety.statements),
    assessment: plain(brief.assessment?.statements),
    after: plain(brief.after.statements),
  };
}

const plain = (statements: readonly Statement[] = []): readonly OutlineLine[] =>
  statements.map(({ label, text }) => ({ label, text }));

const painLine = (pain: BriefPain): OutlineLine => ({
  label: `${pain.number} ${headOfPain(pain)}`,
  text: pain.text,
});

/** Ends the head of a pain that has to be seen before anyone presses there. */
export const BE_SEEN = ": be seen first";

/** @example headOfPain(pain) // "Right calf, tight: be seen first" */
export const headOfPain = ({ name, feels, beSeen }: BriefPain): string =>
  `${name}${feels === "" ? "" : `, ${feels}`}${beSeen ? BE_SEEN : ""}`;

const focusLine = (focus: BriefFocus): OutlineLine => ({ label: focus.name, text: sayMinutes(focus) });

/** @example sayMinutes({ minutes: 8, pressureCap: 2, ... }) // "8 min, pressure up to 2 of 5" */
export const sayMinutes = ({ minutes, pressureCap }: BriefFocus): string =>
  `${minutes} min${pressureCap === null ? "" : `, ${sayCap(pressureCap)}`}`;

const sayCap = (cap: number): string => (cap <= 0 ? "no hands on it" : `pressure up to ${cap} of 5`);

function headingOf(id: SectionId, { mode, focus }: Brief): string {
  const assessing = mode === "assessment";
  switch (id) {
    case "request":
      return assessing ? "Please look at this first" : "What I would like";
    case "pressure":
      return assessing ? "Pressure: none for now" : "Pressure";
    case "pains":
      return "Pains";
    case "focus":
      return assessing ? "Where the time would go" : timeHeading(focus?.minutes ?? 0);
    case "training":
      return "Training";
    case "goals":
      return "Goals";
    case "safety":
      return "Safety";
    case "assessment":
      return assessing ? "What has to be looked at" : "Please watch how I move";
    case "after":
      return "How earlier visits went";
  }
}

const timeHeading = (minutes: number): string =>
  minutes === 60 ? "Where the hour goes" : `Where the ${minutes} minutes go`;
