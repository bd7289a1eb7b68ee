import { sayArea } from "../body/index.ts";
import { limitsAt } from "../plan/index.ts";
import { because, localDateAt } from "../units/index.ts";
import type { BriefVisit, PlainSection, PressureSection, Statement } from "./brief.ts";
import { formatShortDay } from "./brief-dates.ts";
import type { BriefSource, PastVisit } from "./brief-source.ts";
import { capital, FORM_SAID, MODALITY_WORDS, WORDS } from "./brief-words.ts";
import { listUrgentPains } from "./pain-section.ts";

const MOST_VISITS = 2;

/** Whether something has to be looked at before anyone treats: an open L2 or L3, or a level that is not yet known. */
export const needsAssessment = (source: BriefSource): boolean =>
  listUrgentPains(source).length > 0 || (source.context.limits.beSeen ?? []).length > 0;

/**
 * B5: soft-tissue work and two or three drills for home; in assessment mode a look first.
 * @source RULES B5
 */
export function deriveRequest(source: BriefSource, cap: number): PlainSection<"B5"> {
  const text = needsAssessment(source)
    ? WORDS.requestAssess
    : cap <= 0
      ? WORDS.requestNone
      : WORDS.requestText;
  return { rule: "B5", statements: [{ label: "", text, because: [because("B5", text)] }] };
}

/** The highest pressure of the visit: nothing in assessment mode, else what the rules allow then. */
export function findCap(source: BriefSource, visit: BriefVisit | null): number {
  if (needsAssessment(source)) return 0;
  const { context, plan } = source;
  const limit = limitsAt(context, visit?.start ?? context.now).pressureCap;
  const item = visit && plan.items.find(({ kind, start }) => kind === "massage" && start === visit.start);
  return Math.max(0, Math.min(limit, item?.pressureCap ?? FIRM));
}

/** Firm work is planned at 4, never at 5. */
const FIRM = 4;

/**
 * B6: the cap, and that the runner speaks up at sharp pain.
 * @source RULES B6
 */
export function derivePressure(source: BriefSource, cap: number): PressureSection {
  const why = because("B6", "The rules' cap for that day, and what your pain log allows.", { cap });
  const text = needsAssessment(source)
    ? WORDS.pressureText(0)
    : `${WORDS.pressureText(cap)} ${WORDS.speakUp}`;
  return { rule: "B6", cap, statements: [{ label: "", text, because: [why] }] };
}

/**
 * B8: what has to be looked at, and what keeps coming back; null where there is neither. What is urgent stands first and
 * is told whether pains are shared or not: by its place alone where they are not.
 * @source RULES B8, C4, C5, 3.4
 */
export function deriveAssessment(source: BriefSource): PlainSection<"B8"> | null {
  const shares = source.choice.share.includes("pains");
  const urgent = (source.context.limits.beSeen ?? []).map(({ area, text, because: why }): Statement => {
    const place = area === null ? "" : `${capital(sayArea(area))}. `;
    return { label: WORDS.beSeen, text: shares ? `${place}${text}` : place.trim() || text, because: why };
  });
  const told = shares ? source.findings : [];
  const moving = told.map(
    (finding): Statement => ({ label: WORDS.assess, text: finding.text, because: [finding] }),
  );
  const unknown = listUrgentPains(source).filter(({ triage }) => triage.level === null);
  const open = unknown.map(
    ({ niggle }): Statement => ({
      label: WORDS.beSeen,
      text: `${capital(sayArea(niggle.area))}: how urgent it is is not yet known.`,
      because: [because("3.4", "Questions about it are still open.", { niggle: niggle.id })],
    }),
  );
  const statements = [...urgent, ...open, ...moving];
  return statements.length === 0 ? null : { rule: "B8", statements };
}

/**
 * B9: how the last massages went, as the runner noted, and what the therapist is asked to leave behind.
 * @source RULES B9
 */
export function deriveAfter(source: BriefSource): PlainSection<"B9"> {
  const behind = source.choice.share.includes("visits")
    ? source.visits.filter(({ start }) => start <= source.context.now)
    : [];
  return {
    rule: "B9",
    statements: [
      ...behind
        .slice(-MOST_VISITS)
        .toReversed()
        .map((visit) => sayVisit(visit, source)),
      { label: WORDS.after, text: WORDS.afterText, because: [because("B9", WORDS.afterText)] },
    ],
  };
}

function sayVisit(visit: PastVisit, { context }: BriefSource): Statement {
  const what = visit.modality === null ? "Massage" : MODALITY_WORDS[visit.modality];
  const how = visit.form === null ? "" : `, ${FORM_SAID[visit.form]}`;
  const parts = [
    `${formatShortDay(localDateAt(visit.start, context.zone))}: ${what}${how}, ${visit.minutes} min.`,
    visit.helpful === null ? "" : WORDS.helped(visit.helpful),
    WORDS.sore(visit.sorenessAt24, visit.sorenessAt48),
  ];
  return {
    label: WORDS.visitLabel,
    text: parts.filter((part) => part !== "").join(" "),
    because: [because("B9", "From your record of massages.", { minutes: visit.minutes })],
  };
}
