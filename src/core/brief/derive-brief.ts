import type { SharedPart } from "../context/index.ts";
import { formatDay, type PlanItem } from "../plan/index.ts";
import { localDateAt } from "../units/index.ts";
import type { Brief, BriefVisit, PainSection } from "./brief.ts";
import { formatClockAt } from "./brief-dates.ts";
import type { BriefSource } from "./brief-source.ts";
import { LOAD_SAID, MODALITY_WORDS, WORDS } from "./brief-words.ts";
import { deriveFocusSection } from "./focus-section.ts";
import { deriveGoalSection } from "./goal-section.ts";
import { derivePainSection, sayAnswers } from "./pain-section.ts";
import {
  deriveAfter,
  deriveAssessment,
  derivePressure,
  deriveRequest,
  findCap,
  needsAssessment,
} from "./plain-sections.ts";
import { deriveSafetySection } from "./safety-section.ts";
import { deriveTrainingSection } from "./training-section.ts";

/**
 * The therapist's page: what to tell and to ask before a massage, from the runner's own log, each statement with its
 * reason. Holds what the runner chose to share, and of the rest only which places must be left alone.
 * @source RULES B1 to B9
 * @example deriveBrief(source).pressure.cap // 4
 */
export function deriveBrief(source: BriefSource): Brief {
  const { context, choice } = source;
  const shares = (part: SharedPart): boolean => choice.share.includes(part);
  const visit = findVisit(source);
  const cap = findCap(source, visit);
  const mode = needsAssessment(source) ? "assessment" : "massage";
  return {
    mode,
    from: WORDS.from(shares("name") ? source.name : ""),
    title: mode === "assessment" ? WORDS.assessTitle : sayTitle(visit, source),
    subtitle: saySubtitle(visit, source),
    footnote: WORDS.footnote(LOAD_SAID[source.load.kind]),
    writtenOn: context.today,
    zone: context.zone,
    visit,
    training: shares("training") ? deriveTrainingSection(source) : null,
    pains: derivePains(source, shares),
    goals: shares("goals") ? deriveGoalSection(source) : null,
    focus: mode === "assessment" ? null : deriveFocusSection(source, visit, cap),
    request: deriveRequest(source, cap),
    pressure: derivePressure(source, cap),
    safety: deriveSafetySection(source, visit),
    assessment: deriveAssessment(source),
    after: deriveAfter(source),
  };
}

function derivePains(source: BriefSource, shares: (part: SharedPart) => boolean): PainSection | null {
  const pains = shares("pains") ? derivePainSection(source) : null;
  const answers = shares("answers") ? sayAnswers(source) : [];
  if (pains === null && answers.length === 0) return null;
  return { rule: "B2", pains: pains?.pains ?? [], statements: [...(pains?.statements ?? []), ...answers] };
}

/** The massage that was asked for, else the next one: booked before proposed where both lie ahead. */
function findVisit({ plan, choice, context: { now } }: BriefSource): BriefVisit | null {
  const ahead = plan.items.filter(
    ({ kind, start, status }) =>
      kind === "massage" &&
      start !== null &&
      start > now &&
      (status === "booked" || status === "proposed" || status === "cancelSuggested"),
  );
  const chosen = ahead.find(({ id }) => id === choice.visit);
  const item = chosen ?? ahead.find(({ status }) => status !== "proposed") ?? ahead[0];
  return item ? deriveVisit(item) : null;
}

const deriveVisit = ({ start, minutes, status, form, modality }: PlanItem): BriefVisit | null =>
  start === null ? null : { start, minutes, booked: status !== "proposed", form, modality };

function sayTitle(visit: BriefVisit | null, { context: { zone } }: BriefSource): string {
  if (visit === null) return WORDS.untitled;
  const what = visit.modality === null ? "Massage" : MODALITY_WORDS[visit.modality];
  return `${what}, ${formatDay(localDateAt(visit.start, zone))}, ${formatClockAt(visit.start, zone)}`;
}

function saySubtitle(visit: BriefVisit | null, { context: { today } }: BriefSource): string {
  const parts =
    visit === null ? [] : [WORDS.minutes(visit.minutes), ...(visit.booked ? [] : [WORDS.notBooked])];
  return [...parts, WORDS.written(formatDay(today), today.slice(0, 4))].join(" ");
}
