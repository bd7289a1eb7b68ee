import type { LocalDate } from "../../core/units/index.ts";

export const GUIDE_KINDS = ["guide", "move"] as const;

/** A guide explains a method; a move is one page of the home routine. */
export type GuideKind = (typeof GUIDE_KINDS)[number];

export const GUIDE_GRADES = ["A", "B", "C", "D"] as const;

/** How well one outcome is shown (RULES section 4): A several trials, B few, C small or indirect, D tradition only. */
export interface GuideEvidence {
  readonly outcome: string;
  readonly grade: (typeof GUIDE_GRADES)[number];
  /** DOIs, or the word "practice". */
  readonly sources: readonly string[];
}

/** A piece of a section. Steps are numbered, lists are not. */
export type GuideBlock =
  | { readonly kind: "heading" | "text"; readonly text: string }
  | { readonly kind: "steps" | "list"; readonly items: readonly string[] };

export interface GuideSection {
  readonly heading: string;
  readonly blocks: readonly GuideBlock[];
}

/** One page for the runner: what it is about, how well it is shown, and its sections. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly kind: GuideKind;
  /** One sentence. */
  readonly summary: string;
  /** Sites, methods, moves and rules by their ids: plain words here, the catalogue's test holds them to the rules. */
  readonly sites: readonly string[];
  readonly modalities: readonly string[];
  readonly moves: readonly string[];
  readonly rules: readonly string[];
  readonly evidence: readonly GuideEvidence[];
  readonly reviewed: LocalDate;
  /** What people call it, to find it by. */
  readonly words: readonly string[];
  readonly sections: readonly GuideSection[];
}

/** Why a text is no guide: where, and one sentence. */
export interface GuideFault {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A fault before the file's name is known. */
export type LineFault = Omit<GuideFault, "file">;

/** The sections of a page in their order; those with a question mark may be missing. */
export const GUIDE_SECTIONS: Readonly<Record<GuideKind, readonly string[]>> = {
  guide: [
    "What it is",
    "Whom it suits",
    "Who should not",
    "How it is done",
    "What to expect?",
    "Tell and ask?",
    "After-care",
    "Evidence",
  ],
  move: [
    "What it is for",
    "How to do it",
    "How long",
    "Where not to press",
    "Leave it out if",
    "Stop if",
    "Evidence",
  ],
};
