import type { NigglesView, NiggleView, TriageView } from "../../http/contract.ts";
import { areasInWords, dayInWords, wrapped } from "./words.ts";

const LEVEL_WORDS: Readonly<Record<"L0" | "L1" | "L2" | "L3", string>> = {
  L0: "self-care is fine (L0)",
  L1: "book a therapist or physio (L1)",
  L2: "be seen soon (L2)",
  L3: "be seen today (L3)",
};

interface Urgency {
  readonly level: NiggleView["level"];
  readonly emergency: boolean;
  readonly deadline?: string | undefined;
}

/** Never "all is well" while something is open: unknown is said as unknown. */
function sayLevel({ level, emergency, deadline }: Urgency): string {
  if (emergency) return "EMERGENCY: call the emergency number now";
  if (level === null) return "not yet known: questions are open";
  const until =
    deadline === undefined ? "" : `, by ${dayInWords(deadline.slice(0, 10))} ${deadline.slice(11, 16)}`;
  return `${LEVEL_WORDS[level]}${until}`;
}

const placeOf = (area: Parameters<typeof areasInWords>[0][number]): string => areasInWords([area]);

/** All niggles, open ones with what they ask for. */
export function formatNiggles({ niggles, changed, understood, note }: NigglesView): string {
  if (niggles.length === 0) return 'No niggle logged. "niggle add left calf --pain 3" logs one.';
  const read = understood === null ? [] : [`Understood: ${understood}.`];
  const ordered = niggles.toSorted((one, other) => Number(other.id === changed) - Number(one.id === changed));
  return [...read, ...ordered.map(formatNiggle), "", wrapped(note, "")].join("\n");
}

function formatNiggle(niggle: NiggleView): string {
  const { id, openedOn, open, pain, normalSoreness } = niggle;
  const state = open ? sayLevel(niggle) : "closed";
  const sore = normalSoreness ? ", normal soreness" : "";
  const score = pain === null ? "no score" : `${pain} of 10`;
  const head = `${id}  ${placeOf(niggle)}  since ${dayInWords(openedOn)}  ${score}${sore}  ${state}`;
  if (!open) return head;
  return [
    head,
    ...niggle.because.map(({ rule, text }) => wrapped(`${text} (${rule})`, "    ")),
    ...niggle.prompts.map(({ text }) => wrapped(text, "    ")),
    ...formatQuestions(niggle.questions, id),
  ].join("\n");
}

const formatQuestions = (questions: NiggleView["questions"], id: string): readonly string[] =>
  questions.length === 0
    ? []
    : [
        `    Still to answer ("niggle answer ${id} --answers none", or --answer ID=VALUE):`,
        ...questions.map(({ id: question, words }) => wrapped(`${question}: ${words}`, "      ")),
      ];

/** What must rest, each sentence once, and none that stands above already. */
function formatBlocks({ blocks, because }: TriageView): readonly string[] {
  const said = because.map(({ text }) => text);
  const texts = [...new Set(blocks.map(({ text }) => text))].filter((text) => !said.includes(text));
  return texts.length > 0 ? ["For now:", ...texts.map((text) => wrapped(text, "  "))] : [];
}

/** Where to go and how soon, and what must rest. */
export function formatTriage(view: TriageView): string {
  return [
    sayLevel(view).replace(/^./, (letter) => letter.toUpperCase()),
    ...view.because.map(({ rule, text }) => wrapped(`${text} (${rule})`, "  ")),
    ...formatBlocks(view),
    ...(view.questions.length > 0 ? ["Still to answer:"] : []),
    ...view.questions.map(({ id, words }) => wrapped(`${id}: ${words}`, "  ")),
    "",
    wrapped(view.note, ""),
  ].join("\n");
}
