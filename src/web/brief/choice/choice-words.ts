import type { SharedPart } from "../../../core/context/index.ts";

export const CHOICE_WORDS = {
  title: "What it tells",
  count: (on: number, all: number) => `${on} of ${all} parts`,
  parts: {
    name: { name: "My name", tells: "So that the page is not mixed up with another." },
    training: {
      name: "Training",
      tells: "Kilometres and load of the last weeks, the last and the next hard run.",
    },
    pains: {
      name: "Pains",
      tells: "Each open pain: where, since when, how bad, and what it does when you run.",
    },
    answers: { name: "Safety answers", tells: "Which safety questions you answered with no, and when." },
    goals: { name: "Races", tells: "Dates and distances, and from when on firm work is too late." },
    visits: { name: "Earlier massages", tells: "The last two: when, how firm, and how sore you were after." },
    conditions: {
      name: "Conditions and medicines",
      tells:
        "Off until you turn it on: that is yours to tell. Places that must not be pressed are named either way.",
    },
  } satisfies Record<SharedPart, { readonly name: string; readonly tells: string }>,
  pains: "Which pains",
  painsLead: "Left out, a pain is not described. A place that must be left alone stays named all the same.",
  visit: "For which massage",
  nextVisit: "The next one",
  wish: "What I want from today",
  wishHint: "In your own words, up to 300 characters. It stands at the top of the page.",
  name: "Your name",
  nameHint: "As your therapist knows you.",
  saveName: "Save",
} as const;
