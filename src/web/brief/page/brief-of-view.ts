import type { Brief, Statement } from "../../../core/brief/index.ts";
import { instant, localDate } from "../../../core/units/index.ts";
import type { BriefView } from "../../../http/contract.ts";

type Sections = BriefView["sections"];

/** The statements of a page that came without their reasons: a page never shows them. */
const statementsOf = (section: { readonly statements: Sections["request"]["statements"] }): Statement[] =>
  section.statements.map(({ label, text }) => ({ label, text, because: [] }));

/**
 * The page as the core knows it, of the page as it is sent: then its outline and its drawings are those of every
 * other rendering.
 */
export function briefOf({ sections, visit, timeZone, ...head }: BriefView): Brief {
  const { from, mode, title, subtitle, footnote } = head;
  const brief = {
    ...{ from, mode, title, subtitle, footnote },
    writtenOn: localDate(head.writtenOn),
    zone: timeZone as Brief["zone"],
    visit: visit && { ...visit, start: instant(Date.parse(visit.start)) },
    training: sections.training && { ...sections.training, statements: statementsOf(sections.training) },
    pains: sections.pains && {
      ...sections.pains,
      statements: statementsOf(sections.pains),
      pains: sections.pains.pains.map((pain) => ({ ...pain, because: [] })),
    },
    goals: goalsOf(sections.goals),
    focus: sections.focus && { ...sections.focus, statements: statementsOf(sections.focus) },
    request: { ...sections.request, statements: statementsOf(sections.request) },
    pressure: { ...sections.pressure, statements: statementsOf(sections.pressure) },
    safety: { ...sections.safety, statements: statementsOf(sections.safety) },
    assessment: sections.assessment && {
      ...sections.assessment,
      statements: statementsOf(sections.assessment),
    },
    after: { ...sections.after, statements: statementsOf(sections.after) },
  };
  // Dates and names of places are plain words when sent; those that nobody knows are marked nowhere.
  return brief as Brief;
}

const goalsOf = (goals: Sections["goals"]) =>
  goals && {
    ...goals,
    statements: statementsOf(goals),
    races: goals.races.map(({ statement, ...race }) => ({
      ...race,
      statement: { label: statement.label, text: statement.text, because: [] },
    })),
  };
