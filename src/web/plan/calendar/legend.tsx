import type { ReactNode } from "react";
import { Dial } from "../../design/dial.tsx";
import { LIGHT_NAMES, CALENDAR_WORDS as WORDS } from "../calendar-words.ts";
import { type DayLight, PRESSURE } from "../plan-words.ts";
import { DayGlyph } from "./day-glyph.tsx";

const LIGHTS: readonly DayLight[] = ["best", "good", "possible", "blocked"];
const FORMS = ["deep", "moderate", "gentle"] as const;

/** What the shapes mean, in one line over the weeks of a phone. */
export const ShortLegend = () => (
  <ul className="mb-3.5 flex flex-wrap gap-x-3.5 gap-y-1.5 text-caption weight-text text-ink-2">
    {LIGHTS.map((light) => (
      <Entry key={light} mark={<DayGlyph light={light} />}>
        {LIGHT_NAMES[light].short}
      </Entry>
    ))}
  </ul>
);

/** What the shapes mean, under the columns of a wide screen; beside a red flag no lamp is lit, not even here. */
export const Legend = ({ isGated }: { readonly isGated: boolean }) => (
  <div className="mt-4 grid gap-2 text-caption weight-text text-ink-2">
    <Row name={WORDS.legendDay}>
      {LIGHTS.filter((light) => !isGated || light === "blocked").map((light) => (
        <Entry key={light} mark={<DayGlyph light={light} />}>
          {LIGHT_NAMES[light].long}
        </Entry>
      ))}
      <Entry mark={<RaceGlyph />}>{WORDS.race}</Entry>
    </Row>
    <Row name={WORDS.legendMassage}>
      {FORMS.map((form) => (
        <Entry key={form} mark={<Dial form={form} status="proposed" size={22} />}>
          {PRESSURE[form]}
        </Entry>
      ))}
      <li className="ml-3.5 weight-bold text-ink">{WORDS.legendRun}</li>
      <Entry mark={<RunGlyph caps={1} />}>{WORDS.hard}</Entry>
      <Entry mark={<RunGlyph caps={2} />}>{WORDS.veryHard}</Entry>
      <Entry mark={<RunGlyph caps={0} />}>{WORDS.expected}</Entry>
    </Row>
  </div>
);

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex items-center">
    <b className="w-17 flex-none text-ink">{name}</b>
    <ul className="flex flex-wrap items-center gap-x-4.5 gap-y-2">{children}</ul>
  </div>
);

const Entry = ({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) => (
  <li className="flex items-center gap-2">
    {mark}
    {children}
  </li>
);

const RaceGlyph = () => (
  <svg width="26" height="24" aria-hidden="true">
    <rect width="26" height="24" rx="6" fill="var(--panel)" />
    <path
      d="M9 19V5h9l-2.5 3 2.5 3H9"
      stroke="var(--lamp-3)"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** A bar with its caps; without one, the dashed outline of what is only expected. */
function RunGlyph({ caps }: { readonly caps: 0 | 1 | 2 }) {
  const colour = caps === 2 ? "var(--load-4)" : "var(--load-3)";
  return (
    <svg width="14" height="22" aria-hidden="true">
      {caps === 0 ? (
        <rect
          x="2"
          y="5"
          width="10"
          height="16"
          rx="3.5"
          fill="none"
          stroke={colour}
          strokeWidth="1.8"
          strokeDasharray="3.5 2.5"
        />
      ) : (
        <rect x="1.5" y="9" width="11" height="12" rx="3.5" fill={colour} />
      )}
      {[5.5, 1.5].slice(0, caps).map((y) => (
        <path key={y} d={`M1.2 ${y}h11.6`} stroke={colour} strokeWidth="2.2" strokeLinecap="round" />
      ))}
    </svg>
  );
}
