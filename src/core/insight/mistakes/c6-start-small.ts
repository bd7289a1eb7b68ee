import { addDays, type LocalDate } from "../../units/index.ts";
import type { InsightFacts, SelfCareDone } from "../insight-facts.ts";
import { isWithin } from "./area-facts.ts";
import type { Finding } from "./finding.ts";
import { texts } from "./texts.ts";

const WEEK = 7;
const JUMP = 3;
const LEAST_BEFORE = 10;
const FORGOTTEN_DAYS = 28;
const DEEP = 4;

const TOOL_WORDS = { foamRoller: "foam roller", ball: "ball", massageGun: "massage gun" } as const;

type DeepTool = keyof typeof TOOL_WORDS;

/**
 * C6: self-care of the last 7 days more than three times that of the 7 before, those having 10 minutes or more; or firm
 * work with a tool that had none in the 28 days before. Of a ball or massage gun an untold pressure counts as firm.
 * Source: RULES 1.10; the 28 days are our own default.
 * @example findStartSmall({ today, selfCare })?.offer // { kind: "startSmall" }
 */
export function findStartSmall({
  today,
  selfCare,
}: Pick<InsightFacts, "today" | "selfCare">): Finding | null {
  const now = sumMinutes(selfCare, today);
  const before = sumMinutes(selfCare, addDays(today, -WEEK));
  const jumped = before >= LEAST_BEFORE && now > JUMP * before;
  const tool = findNewTool(selfCare, today);
  if (!jumped && tool === null) return null;
  return {
    rule: "C6",
    key: "C6",
    text: jumped || tool === null ? texts.jump(before, now) : texts.newTool(TOOL_WORDS[tool]),
    inputs: { minutes: now, minutesBefore: before, newTool: tool },
    noHeat: null,
    offer: { kind: "startSmall" },
  };
}

const sumMinutes = (selfCare: readonly SelfCareDone[], end: LocalDate): number =>
  selfCare.filter(({ date }) => isWithin(date, end, WEEK)).reduce((sum, { minutes }) => sum + minutes, 0);

const isTool = (tool: string | null): tool is DeepTool => tool !== null && tool in TOOL_WORDS;

const isDeep = ({ tool, pressure }: SelfCareDone): boolean =>
  isTool(tool) && (pressure === null ? tool !== "foamRoller" : pressure >= DEEP);

function findNewTool(selfCare: readonly SelfCareDone[], today: LocalDate): DeepTool | null {
  const deep = selfCare.filter(isDeep);
  const known = deep.filter(({ date }) => isWithin(date, addDays(today, -WEEK), FORGOTTEN_DAYS));
  const fresh = deep.find(
    ({ date, tool }) => isWithin(date, today, WEEK) && !known.some((one) => one.tool === tool),
  );
  return fresh && isTool(fresh.tool) ? fresh.tool : null;
}
