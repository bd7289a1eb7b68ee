import type { Logged } from "../app/niggle/log-niggle.ts";
import type { ShownBody } from "../app/niggle/show-niggles.ts";
import type { BodyState, DueQuestion, NiggleState, TriageResult } from "../core/niggle/index.ts";
import type { Because, TimeZone } from "../core/units/index.ts";
import type { NigglesView, NiggleView, TriageView } from "./contract-niggle.ts";
import { presentMoment } from "./present-plan.ts";

const sayBecause = ({ rule, text }: Because) => ({ rule, text });

const presentQuestion = ({ question, scope, why }: DueQuestion): NiggleView["questions"][number] => ({
  id: question.id,
  words: question.words,
  options: question.options.map(({ id, words }) => ({ id, words })),
  scope,
  why,
});

const presentUrgency = ({ deadlineHours, deadline }: TriageResult, zone: TimeZone) => ({
  ...(deadlineHours === null ? {} : { deadlineHours }),
  ...(deadline === null ? {} : { deadline: presentMoment(deadline, zone) }),
});

function presentNiggle({ niggle, clock, triage, open, due }: NiggleState, zone: TimeZone): NiggleView {
  return {
    id: niggle.id,
    area: niggle.area.area,
    side: niggle.area.side,
    ...(niggle.spot === null ? {} : { spot: niggle.spot }),
    openedOn: niggle.openedOn,
    open,
    level: triage.level,
    emergency: triage.emergency,
    ...presentUrgency(triage, zone),
    normalSoreness: triage.normalSoreness,
    underCare: triage.underCare,
    clock: clock.state,
    pain: clock.lastScore,
    incomplete: [...triage.incomplete],
    questions: due.map(presentQuestion),
    because: triage.because.map(sayBecause),
    prompts: clock.prompts.map(sayBecause),
    days: niggle.entries.map(
      ({ date, pain, run, morning, life, word, descriptors, runChanged, why, care }) => ({
        date,
        pain,
        run,
        morning,
        life,
        word,
        kinds: [...descriptors],
        runChanged,
        why,
        care: [...care],
      }),
    ),
  };
}

/** Every niggle in the shape of `niggle list --json`. */
export const presentNiggles = ({ body, log, note }: ShownBody, logged: Logged | null): NigglesView => ({
  schema: "restride.niggles/1",
  changed: logged?.id ?? null,
  understood: logged?.understood ?? null,
  niggles: body.niggles.map((state) => presentNiggle(state, log.settings.timeZone)),
  note,
});

/** Everything at once in the shape of `triage --json`: the worst level, and what must rest. */
export const presentTriage = ({ body, log, note }: ShownBody): TriageView => ({
  schema: "restride.triage/1",
  level: body.whole.level,
  emergency: body.whole.emergency,
  ...presentUrgency(body.whole, log.settings.timeZone),
  incomplete: [...body.whole.incomplete],
  because: body.whole.because.map(sayBecause),
  blocks: presentBlocks(body),
  questions: listQuestions(body).map(presentQuestion),
  note,
});

/** Each question once, those of places before those of the runner. */
const listQuestions = ({ niggles, due }: BodyState): readonly DueQuestion[] => {
  const all = [...niggles.flatMap((one) => one.due), ...due];
  return all.filter(
    (one, index) => all.findIndex(({ question }) => question.id === one.question.id) === index,
  );
};

type AreaReason = NonNullable<BodyState["limits"]["areaReasons"]>[number];

const distinctReasons = (reasons: readonly AreaReason[]): readonly AreaReason[] =>
  reasons.filter(
    (one, index) =>
      reasons.findIndex(
        (other) =>
          other.because.text === one.because.text &&
          other.effect === one.effect &&
          other.area.area === one.area.area &&
          other.area.side === one.area.side,
      ) === index,
  );

function presentBlocks({ limits }: BodyState): TriageView["blocks"] {
  const reasons = (limits.areaReasons ?? []).filter(({ because }) => because.rule !== "3.5");
  // Several rules can close one place in the same words: each sentence is said once for it.
  const places = distinctReasons(reasons).map(({ area, effect, because }) => ({
    what: effect === "blocked" ? ("place" as const) : ("pressing" as const),
    area: area.area,
    side: area.side,
    ...sayBecause(because),
  }));
  const running = limits.noRun ? [{ what: "running" as const, ...sayBecause(limits.noRun) }] : [];
  const first = limits.because[0];
  const everything =
    limits.selfCare === "none" && first ? [{ what: "everything" as const, ...sayBecause(first) }] : [];
  return [...everything, ...running, ...places];
}
