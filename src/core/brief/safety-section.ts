import { type Area, sayArea } from "../body/index.ts";
import { getCondition } from "../niggle/index.ts";
import { limitsAt, listDeepBars } from "../plan/index.ts";
import { because, type Instant } from "../units/index.ts";
import type { BriefVisit, SafetySection, Statement } from "./brief.ts";
import { formatMoment } from "./brief-dates.ts";
import type { BriefSource } from "./brief-source.ts";
import { capital, listWords, WORDS } from "./brief-words.ts";

const MOST_BARS = 2;
const HIGHEST = 5;

/**
 * B7: what to leave alone or treat lighter, when firm work is off, and conditions where the runner shares them. A place
 * that must be left alone is told whatever is shared: without the reason, where that is not.
 * @source RULES B7
 */
export function deriveSafetySection(source: BriefSource, visit: BriefVisit | null): SafetySection {
  const at = visit?.start ?? source.context.now;
  const limits = limitsAt(source.context, at);
  const blocked = distinctAreas([...limits.blocked, ...(limits.notPressed ?? [])]);
  return {
    rule: "B7",
    blocked,
    statements: [
      ...sayBlocked(blocked),
      ...sayCaps(source, at),
      ...sayBars(source, at),
      ...sayConditions(source),
    ],
  };
}

const distinctAreas = (areas: readonly Area[]): readonly Area[] => [
  ...new Map(areas.map(({ area, side }) => [`${area} ${side}`, { area, side }])).values(),
];

const sayBlocked = (blocked: readonly Area[]): readonly Statement[] =>
  blocked.length === 0
    ? []
    : [
        {
          label: WORDS.leaveAlone,
          text: `${capital(listWords(blocked.map(sayArea)))}.`,
          because: [
            because("T13", "Your answers and pain log close these places for now.", {
              places: blocked.length,
            }),
          ],
        },
      ];

function sayCaps({ context }: BriefSource, at: Instant): readonly Statement[] {
  const caps = (limitsAt(context, at).caps ?? []).filter(({ cap }) => cap > 0 && cap < HIGHEST);
  if (caps.length === 0) return [];
  const text = caps.map(({ area, cap }) => WORDS.lighterText(capital(sayArea(area)), cap)).join(" ");
  return [
    {
      label: WORDS.lighter,
      text,
      because: [because("T13", "Single places bear less for now.", { places: caps.length })],
    },
  ];
}

/** What is over by the visit is not told. */
function sayBars({ context }: BriefSource, at: Instant): readonly Statement[] {
  const { now, zone } = context;
  return listDeepBars(context)
    .filter(({ to }) => to === null || to > at)
    .slice(0, MOST_BARS)
    .map(({ from, to, because: why }) => {
      const end = to === null ? "" : formatMoment(to, zone);
      if (from <= now)
        return { label: to === null ? WORDS.noDeepNow : WORDS.noDeepBefore, text: end, because: [why] };
      return {
        label: WORDS.noDeepFrom,
        text: `${formatMoment(from, zone)}${to === null ? "" : ` ${WORDS.until(end)}`}`,
        because: [why],
      };
    });
}

function sayConditions({ conditions, choice }: BriefSource): readonly Statement[] {
  if (!choice.share.includes("conditions"))
    return [
      {
        label: "",
        text: WORDS.conditionsHidden,
        because: [because("B7", "You did not tick to share them.")],
      },
    ];
  const told = conditions.map(({ id, areas }) => {
    const places = areas.length === 0 ? "" : `${capital(listWords(areas.map(sayArea)))}: `;
    return `${places}${getCondition(id).says}`;
  });
  const text = told.length === 0 ? WORDS.conditionsNone : told.join(" ");
  return [
    {
      label: WORDS.conditions,
      text,
      because: [because("B7", "From your safety answers.", { conditions: conditions.length })],
    },
  ];
}
