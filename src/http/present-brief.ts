import type { Brief, Statement } from "../core/brief/index.ts";
import type { BriefView } from "./contract-brief.ts";
import { presentBecause } from "./present-activity.ts";
import { presentMoment } from "./present-plan.ts";

const say = ({ label, text, because }: Statement) => ({ label, text, because: because.map(presentBecause) });
const sayAll = ({ statements }: { readonly statements: readonly Statement[] }) => ({
  statements: statements.map(say),
});

/** The therapist's page in the shape of `brief --json`. */
export function presentBrief(brief: Brief): BriefView {
  const { mode, from, title, subtitle, footnote, writtenOn, zone, visit } = brief;
  return {
    schema: "restride.brief/1",
    mode,
    from,
    title,
    subtitle,
    footnote,
    writtenOn,
    timeZone: zone,
    visit: visit && { ...visit, start: presentMoment(visit.start, zone) },
    sections: presentSections(brief),
  };
}

function presentSections(brief: Brief): BriefView["sections"] {
  const { training, pains, goals, focus, request, pressure, safety, assessment, after } = brief;
  return {
    training: training && { rule: "B1", ...sayAll(training), days: training.days.map((day) => ({ ...day })) },
    pains: pains && { rule: "B2", ...sayAll(pains), pains: pains.pains.map(presentPain) },
    goals: goals && {
      rule: "B3",
      ...sayAll(goals),
      races: goals.races.map(({ statement, ...race }) => ({ ...race, statement: say(statement) })),
    },
    focus: focus && {
      rule: "B4",
      ...sayAll(focus),
      minutes: focus.minutes,
      areas: focus.areas.map((one) => ({ ...one, area: { ...one.area } })),
    },
    request: { rule: "B5", ...sayAll(request) },
    pressure: { rule: "B6", ...sayAll(pressure), cap: pressure.cap },
    safety: {
      rule: "B7",
      ...sayAll(safety),
      blocked: safety.blocked.map(({ area, side }) => ({ area, side })),
    },
    assessment: assessment && { rule: "B8", ...sayAll(assessment) },
    after: { rule: "B9", ...sayAll(after) },
  };
}

const presentPain = ({ because, scores, area, ...pain }: NonNullable<Brief["pains"]>["pains"][number]) => ({
  ...pain,
  area: { area: area.area, side: area.side },
  scores: scores.map((score) => ({ ...score })),
  because: because.map(presentBecause),
});
