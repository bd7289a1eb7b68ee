import { SHARED_PARTS, type SharedPart } from "../../../core/context/index.ts";

/** What a runner chose for the therapist's page. */
export interface BriefChoice {
  readonly parts: readonly SharedPart[];
  /** Ids of pains that stay out. */
  readonly leaveOut: readonly string[];
  /** What the runner wants from the visit, in own words. */
  readonly wish: string;
  /** A massage of the plan; null for the next one. */
  readonly visit: string | null;
}

/** The part of a choice that stays on this device: it belongs to one visit. */
export type KeptChoice = Omit<BriefChoice, "parts">;

export const LONGEST_WISH = 300;

const NOTHING: KeptChoice = { leaveOut: [], wish: "", visit: null };

/** The page's address for a choice: the same words for the page, the PDF, HTML and text. */
export function briefQuery({ parts, leaveOut, wish, visit }: BriefChoice): string {
  const search = new URLSearchParams({ share: parts.join(",") });
  if (leaveOut.length > 0) search.set("leaveOut", leaveOut.join(","));
  if (wish.trim() !== "") search.set("wish", wish.trim());
  if (visit !== null) search.set("visit", visit);
  return `?${search}`;
}

/** The setting's text as parts; "nothing" is none. */
export const parseParts = (text: string): readonly SharedPart[] => {
  const named = text.split(",").map((part) => part.trim());
  return SHARED_PARTS.filter((part) => named.includes(part));
};

/** Parts as the setting has them. */
export const formatParts = (parts: readonly SharedPart[]): string => parts.join(", ") || "nothing";

/** The parts with one of them turned, in the order of the page. */
export const turnPart = (parts: readonly SharedPart[], turned: SharedPart): readonly SharedPart[] =>
  SHARED_PARTS.filter((part) => parts.includes(part) !== (part === turned));

/** One more left out, or one less. */
export const turnPain = (leaveOut: readonly string[], id: string): readonly string[] =>
  leaveOut.includes(id) ? leaveOut.filter((one) => one !== id) : [...leaveOut, id];

/** What this device kept; nothing where that cannot be read. */
export function parseKept(text: string | null): KeptChoice {
  try {
    const { leaveOut, wish, visit } = JSON.parse(text ?? "{}") as Partial<Record<keyof KeptChoice, unknown>>;
    return {
      leaveOut: Array.isArray(leaveOut) ? leaveOut.filter((id) => typeof id === "string") : [],
      wish: typeof wish === "string" ? wish.slice(0, LONGEST_WISH) : "",
      visit: typeof visit === "string" ? visit : null,
    };
  } catch {
    return NOTHING;
  }
}

/** A choice of what still is there: a pain that closed and a massage that went are no longer named. */
export const onlyKnown = (
  choice: KeptChoice,
  known: { readonly pains: readonly string[]; readonly visits: readonly string[] },
): KeptChoice => ({
  ...choice,
  leaveOut: choice.leaveOut.filter((id) => known.pains.includes(id)),
  visit: choice.visit !== null && known.visits.includes(choice.visit) ? choice.visit : null,
});

/** Paper as it lies in printers where the runner lives. */
export const paperOf = (language: string): "a4" | "letter" =>
  /^(en-(US|CA|PH)|fr-CA|es-(MX|US|CO|CL|VE))\b/.test(language) ? "letter" : "a4";
