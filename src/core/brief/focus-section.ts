import { type Area, areasMeet, type Site, sayArea } from "../body/index.ts";
import type { PlanningContext } from "../context/index.ts";
import { contextAt, deriveFocusAreas, explainFocusAreas, type FocusArea } from "../plan/index.ts";
import { because } from "../units/index.ts";
import type { BriefVisit, FocusSection } from "./brief.ts";
import type { BriefSource } from "./brief-source.ts";
import { capital, WORDS } from "./brief-words.ts";
import { listSharedPains } from "./pain-section.ts";

const USUAL_MINUTES = 60;

/** Both sides of a site, as people call them. */
const PAIRS: Partial<Readonly<Record<Site, string>>> = {
  calf: "Calves",
  quads: "Quads",
  hamstrings: "Hamstrings",
  glutes: "Glutes",
  foot_plantar: "Soles of the feet",
  hip_flexors: "Front of the hips",
  achilles: "Both Achilles tendons",
  shin: "Shins",
  adductors: "Inner thighs",
};

/**
 * B4: the areas of the visit with their minutes. Pains that are not shared change neither order nor time; what must be
 * left alone stays out all the same.
 * @source RULES B4
 */
export function deriveFocusSection(
  source: BriefSource,
  visit: BriefVisit | null,
  cap: number,
): FocusSection | null {
  if (cap <= 0) return null;
  const minutes = visit?.minutes ?? USUAL_MINUTES;
  const context = contextFor(source, visit);
  const areas = deriveFocusAreas(context, { minutes, pressureCap: cap });
  if (areas.length === 0) return null;
  const first = sharesPains(source) ? listSharedPains(source).map(({ niggle }) => niggle.area) : [];
  return {
    rule: "B4",
    minutes,
    areas: areas.map((area) => ({
      area: { area: area.area, side: area.side },
      name: nameFocus(area, first),
      minutes: area.minutes ?? 0,
      pressureCap: area.pressureCap ?? null,
    })),
    statements: [
      {
        label: "",
        text: WORDS.focusNote,
        because: [because("B4", WORDS.focusNote), ...explainFocusAreas(context, areas)],
      },
    ],
  };
}

const sharesPains = ({ choice }: BriefSource): boolean => choice.share.includes("pains");

/** The context at the visit, without the pains that are not shared: of those only what forbids stays. */
function contextFor(source: BriefSource, visit: BriefVisit | null): PlanningContext {
  const { context } = source;
  const at = contextAt(context, visit?.start ?? context.now);
  const shared = sharesPains(source) ? listSharedPains(source).map(({ niggle }) => niggle.area) : [];
  const isShared = (area: Area): boolean => shared.some((one) => areasMeet(one, area));
  const treatable = (level: string | null): boolean => level === "L0" || level === "L1";
  return {
    ...at,
    openNiggles: (at.openNiggles ?? []).filter(({ area, level }) => !treatable(level) || isShared(area)),
    spots: (at.spots ?? []).filter(
      ({ area, redFlag, pressureCap }) => redFlag !== false || pressureCap <= 0 || isShared(area),
    ),
  };
}

function nameFocus({ area, side }: FocusArea, pains: readonly Area[]): string {
  const name =
    side === "both" ? (PAIRS[area] ?? capital(sayArea({ area, side }))) : capital(sayArea({ area, side }));
  const sides = [...new Set(pains.filter((pain) => pain.area === area).map((pain) => pain.side))];
  return side === "both" && sides.length === 1 && sides[0] !== "both" ? `${name}, ${sides[0]} first` : name;
}
