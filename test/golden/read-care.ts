import { MOVES } from "../../src/core/care/index.ts";
import { formatDay, type PlanItem } from "../../src/core/plan/index.ts";
import { deriveDayFeel } from "../../src/core/plan/self-care/day-feel.ts";
import type { Because, Instant, TimeZone } from "../../src/core/units/index.ts";
import type { CarePlan } from "./care-runners.ts";

/** Two weeks of self-care as text, day by day: made to be read by people, and to show what a change does. */
export function readCare({ ladder, question, plan, zone }: CarePlan): string {
  const { places, days, todayIndex, horizon, massages } = question;
  const lines = [
    ...ladder.because.map(readBecause),
    ...places.map(({ area, level, pain, signs }) => `Open: ${area.area} ${area.side}, ${level}, ${pain} of 10, ${signs.join(" ")}`),
    `Massages: ${massages.map(({ start }) => new Date(start).toISOString().slice(0, 16)).join(", ") || "none"}`,
    ...days.slice(todayIndex, todayIndex + horizon).flatMap((day, index) => {
      const ran = day.sessions.map((one) => `${one.source} ${one.class}${one.race ? " race" : ""} until ${clock(one.end, zone)}`);
      const feel = deriveDayFeel(days, todayIndex + index);
      return [
        "",
        `## ${formatDay(day.date)}, ${day.block}: ${ran.join(" + ") || (day.known ? "no run" : "unknown")}`,
        `Legs: ${[feel.class ?? "rested", ...(feel.light ? ["light"] : []), ...(feel.hardToday ? ["hard today"] : []), ...(feel.race ? ["race"] : [])].join(", ")}; confidence ${feel.confidence}`,
        readBecause(feel.because),
        ...plan.items.filter(({ date, kind }) => date === day.date && kind !== "massage").flatMap(readItem),
      ];
    }),
    "",
  ];
  return lines.join("\n");
}

const clock = (at: Instant, zone: TimeZone): string =>
  new Date(at).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });

const readItem = ({ kind, status, minutes, pressureCap, confidence, areas, moves = [], because }: PlanItem): readonly string[] => [
  `### ${kind}, ${status}: ${minutes} minutes, pressure ${pressureCap ?? "none"}, confidence ${confidence}`,
  ...areas.map((one) => `* ${one.area} ${one.side}${one.pressureCap ? `, pressure ${one.pressureCap}` : ""}`),
  ...moves.map(({ id, side, seconds, sets, light }) => `${id} ${MOVES[id].name}, ${side}: ${seconds} s x ${sets}${light ? ", light" : ""}`),
  ...because.map(readBecause),
];

const readBecause = ({ rule, text, inputs }: Because): string =>
  `- ${rule}: ${text} ${Object.entries(inputs).map(([name, value]) => `${name}=${value}`).join(" ")}`.trimEnd();
