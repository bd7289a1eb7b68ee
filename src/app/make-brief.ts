import { type Brief, type BriefChoice, deriveBrief, type PastVisit } from "../core/brief/index.ts";
import type { AfterVisit, TreatmentId } from "../core/care/index.ts";
import { SHARED_PARTS, type SharedPart } from "../core/context/index.ts";
import { findMistakes } from "../core/insight/index.ts";
import { deriveConditions, type NiggleId } from "../core/niggle/index.ts";
import type { Result } from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import { readInsight } from "./insight/read-insight.ts";
import { readLoads } from "./read-loads.ts";
import { readPicture } from "./read-picture.ts";
import type { Services } from "./services.ts";

/** What a runner chose for the page, as it was typed. Absent: as the settings have it. */
export interface BriefWords {
  /** Parts with commas between; empty for none. */
  readonly share?: string | undefined;
  /** Pains that stay out, by id, with commas between. */
  readonly leaveOut?: string | undefined;
  readonly wish?: string | undefined;
  /** A massage of the plan by its id. */
  readonly visit?: string | undefined;
}

const WEEKS = 12;
/** What keeps coming back, and slow steps: what a look at how one moves is for. */
const ASKS_FOR_A_LOOK = ["C4", "C5"];

/** Makes the page for the therapist from the log of now. */
export async function makeBrief(services: Services, words: BriefWords): Promise<Result<Brief, Fault>> {
  const picture = await readPicture({ ...services, weeks: WEEKS });
  const { settings, load, context, plan, body, moment } = picture;
  const choice = parseChoice(words, settings.sharedParts);
  if (!choice.ok) return choice;
  if (choice.value.visit !== null && !plan.items.some(({ id }) => id === choice.value.visit))
    return fault(
      "massage.unknown",
      `There is no massage "${choice.value.visit}" ahead. Leave it out for the next one.`,
    );
  const { log } = await readLoads(services);
  const { facts } = await readInsight(services, picture);
  const findings = findMistakes(facts).filter(({ rule }) => ASKS_FOR_A_LOOK.includes(rule));
  const { active } = deriveConditions({ answers: log.conditions, now: moment.now, zone: settings.timeZone });
  const told = { load, context, plan, body, findings, conditions: active };
  return {
    ok: true,
    value: deriveBrief({ ...told, choice: choice.value, name: settings.name ?? "", visits: listVisits(log) }),
  };
}

const listVisits = ({
  treatments,
  notes,
  afterVisits,
}: Awaited<ReturnType<typeof readLoads>>["log"]): readonly PastVisit[] =>
  treatments
    .filter(({ status }) => status === "done")
    .map(({ id, start, minutes, form, modality }) => ({
      start,
      minutes,
      form,
      modality,
      helpful: notes.get(id)?.helpful ?? null,
      sorenessAt24: findSoreness(afterVisits, id, 24),
      sorenessAt48: findSoreness(afterVisits, id, 48),
    }));

const findSoreness = (after: readonly AfterVisit[], id: TreatmentId, hours: 24 | 48): number | null =>
  after.find((one) => one.treatment === id && one.hours === hours)?.soreness ?? null;

const LONGEST_WISH = 300;

const listOf = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

function parseChoice(words: BriefWords, usual: readonly SharedPart[]): Result<BriefChoice, Fault> {
  const named = words.share === undefined ? usual : listOf(words.share);
  const wrong = named.find((part) => !isPart(part));
  if (wrong !== undefined)
    return fault(
      "brief.impossible",
      `"${wrong}" is no part of the page. Choose of ${SHARED_PARTS.join(", ")}.`,
    );
  const wish = (words.wish ?? "").trim();
  if (wish.length > LONGEST_WISH)
    return fault(
      "brief.impossible",
      `What you want is ${wish.length} characters long. Say it in ${LONGEST_WISH}.`,
    );
  const leaveOut = listOf(words.leaveOut ?? "").map((id) => id as NiggleId);
  return { ok: true, value: { share: named.filter(isPart), leaveOut, wish, visit: words.visit ?? null } };
}

const isPart = (part: string): part is SharedPart => SHARED_PARTS.some((one) => one === part);
