import type { MassagesView, MassageView, WhatIfView } from "../../http/contract.ts";
import { clockOf, dayInWords, MODALITY_WORDS, PRESSURE_WORDS, wrapped } from "./words.ts";

/** Massages, one a line; what speaks against a booked one stands under it. */
export const formatMassages = ({ massages }: MassagesView): string =>
  massages.length === 0
    ? 'No massage booked or done yet. "plan" proposes some, "massage book" takes one.'
    : massages.map(formatMassage).join("\n");

/** The massage that was booked, moved or noted as done. */
export function formatChanged(view: MassagesView): string {
  const changed = view.massages.find(({ id }) => id === view.changed);
  return changed ? formatMassage(changed) : formatMassages(view);
}

const STATUS_WORDS = { booked: "booked", done: "done", cancelSuggested: "better cancelled" } as const;

function formatMassage(massage: MassageView): string {
  const when = `${dayInWords(massage.date)} ${massage.date.slice(0, 4)} ${clockOf(massage.start)}`;
  const helped = massage.helpful === undefined ? "" : massage.helpful ? ", it helped" : ", it did not help";
  const line = `${massage.id}  ${when}  ${massage.minutes} min  ${kindOf(massage)}  ${STATUS_WORDS[massage.status]}${helped}`;
  return [line, ...reasonsOf(massage).map((text) => wrapped(text, "      "))].join("\n");
}

/** The first reason of what speaks against it; all that there is to heed where it only has to be lighter (T13). */
function reasonsOf({ status, because }: MassageView): readonly string[] {
  const [first] = because;
  if (first && (status === "cancelSuggested" || first.rule === "C7")) return [first.text];
  if (status !== "booked" || first?.rule !== "T13") return [];
  return because.filter(({ rule }) => rule === "T13" || rule.startsWith("X-")).map(({ text }) => text);
}

const kindOf = ({ form, modality }: Pick<MassageView, "form" | "modality">): string =>
  `${PRESSURE_WORDS[form ?? ""] ?? ""} ${MODALITY_WORDS[modality ?? ""] ?? "massage"}`.trim();

/** The answer to "what if": whether it may be, what it costs, and what else would change. */
export function formatWhatIf(view: WhatIfView): string {
  const against = view.breaks.map(({ rule, text }) => wrapped(`${rule}: ${text}`, "  "));
  const changes = view.changes.map(formatChange);
  return [
    `If ${view.question}: ${verdictOf(view)}`,
    ...against,
    ...view.because.map(({ text }) => wrapped(text, "  ")),
    "",
    ...(changes.length === 0
      ? ["Nothing else in the plan changes."]
      : ["The plan would change:", ...changes]),
    "Nothing was stored.",
  ].join("\n");
}

function verdictOf({ possible, breaks }: WhatIfView): string {
  if (!possible) return "it breaks a rule.";
  return breaks.length > 0
    ? "possible, but a booked massage would break a rule."
    : "possible, no rule is broken.";
}

type Change = WhatIfView["changes"][number];
type Changed = NonNullable<Change["from"]>;

const formatChange = ({ from, to }: Change): string => {
  if (!to) return `  - ${from ? inWords(from) : ""}`;
  return from ? `  ~ ${inWords(from)} -> ${inWords(to)}` : `  + ${inWords(to)}`;
};

const inWords = ({ date, start, minutes, form, status }: Changed): string =>
  `${dayInWords(date)} ${clockOf(start)} ${PRESSURE_WORDS[form ?? ""] ?? "massage"} ${minutes} min (${status === "cancelSuggested" ? "better cancelled" : status})`;
