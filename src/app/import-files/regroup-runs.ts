import { type ActivityId, findSameRun } from "../../core/activity/index.ts";
import { addHours } from "../../core/units/index.ts";
import { groupBy } from "../../store/group-by.ts";
import type { AfterUndo, Heir, KeyedEntry, PlacedRecording, Regrouped } from "../../store/ledger-types.ts";
import type { ContentHash, RecordingId } from "../../store/store.ts";
import { describeSessions, type FoundDuplicate } from "./describe-sessions.ts";
import { HOURS_AROUND } from "./find-duplicate.ts";
import { deriveIds } from "./hash-bytes.ts";

interface Placed {
  readonly activity: ActivityId;
  readonly duplicate: FoundDuplicate | null;
}

/**
 * What the files that are left would have become had the others never come: each recording of an activity that lost one
 * is compared again with those that came before it. An activity keeps its id as long as any recording is left in it.
 */
export async function regroupRuns(left: AfterUndo): Promise<Regrouped> {
  const placed = await placeAll(left, left.touched);
  const joined = findJoined(left.touched, placed);
  if (joined.length > 0)
    return regroupRuns({ ...left, touched: [...left.touched, ...(await left.listMembers(joined))] });
  const entries = await retell(left, placed);
  return { homes: [...placed].map(([recording, { activity }]) => ({ recording, activity })), entries };
}

async function placeAll(
  left: AfterUndo,
  touched: readonly PlacedRecording[],
): Promise<ReadonlyMap<RecordingId, Placed>> {
  const members = touched.filter(({ keptApart }) => !keptApart).toSorted(orderBy(left));
  const ids = nameActivities(members);
  const placed = new Map<RecordingId, Placed>();
  for (const member of members) placed.set(member.id, await placeAgain(member, { left, placed, ids }));
  return placed;
}

/** Activities that recordings came to and whose own have not been looked at yet. */
function findJoined(
  touched: readonly PlacedRecording[],
  placed: ReadonlyMap<RecordingId, Placed>,
): readonly ActivityId[] {
  const known = new Set(touched.map(({ activityId }) => activityId));
  const joined = [...placed.values()].filter(({ duplicate }) => duplicate !== null);
  return [...new Set(joined.map(({ activity }) => activity))].filter(
    (id) => !known.has(id) && !isNew(id, touched),
  );
}

const isNew = (id: ActivityId, touched: readonly PlacedRecording[]): boolean =>
  touched.some(({ hash, sessionIndex }) => deriveIds(hash, sessionIndex).activity === id);

type Order = (one: PlacedRecording, other: PlacedRecording) => number;

const orderBy =
  ({ orderOf }: AfterUndo): Order =>
  (one, other) =>
    orderOf(one.hash) - orderOf(other.hash) || one.sessionIndex - other.sessionIndex;

/** Hands out the id of an activity: once to the recording that it is made from, else to the first that asks. */
interface ActivityIds {
  take(member: PlacedRecording): ActivityId;
}

function nameActivities(members: readonly PlacedRecording[]): ActivityIds {
  const own = (member: PlacedRecording): ActivityId => deriveIds(member.hash, member.sessionIndex).activity;
  const origins = new Map(members.map((member) => [own(member), member.id]));
  const taken = new Set<ActivityId>();
  return {
    take(member) {
      const known = member.activityId;
      const origin = origins.get(known);
      const isFree = !taken.has(known) && (origin === undefined || origin === member.id);
      const id = isFree ? known : own(member);
      taken.add(id);
      return id;
    },
  };
}

interface Replay {
  readonly left: AfterUndo;
  readonly placed: ReadonlyMap<RecordingId, Placed>;
  readonly ids: ActivityIds;
}

async function placeAgain(member: PlacedRecording, { left, placed, ids }: Replay): Promise<Placed> {
  const { startedAt } = member.summary;
  const around = await left.listRecordings(
    addHours(startedAt, -HOURS_AROUND),
    addHours(startedAt, HOURS_AROUND),
  );
  const before = around
    .filter(({ hash, keptApart }) => !keptApart && left.orderOf(hash) < left.orderOf(member.hash))
    .map((known) => ({ ...known, activityId: placed.get(known.id)?.activity ?? known.activityId }));
  const same = findSameRun(
    member.summary,
    before.map((known) => ({ ...known.summary, known })),
  );
  if (!same) return { activity: ids.take(member), duplicate: null };
  const known = findSpokesman(same.run.known, before);
  const { richness } = member;
  return { activity: known.activityId, duplicate: { known, because: same.because, richness } };
}

/** Who spoke for the activity when only these had come: as `chooseCanonical` of the store chooses. */
const findSpokesman = (known: PlacedRecording, before: readonly PlacedRecording[]): PlacedRecording =>
  before
    .filter(({ activityId }) => activityId === known.activityId)
    .reduce((best, other) => (isBefore(other, best) ? other : best), known);

const isBefore = (one: PlacedRecording, other: PlacedRecording): boolean =>
  (other.richness - one.richness ||
    one.summary.startedAt - other.summary.startedAt ||
    (one.id < other.id ? -1 : 1)) < 0;

/** The rows of the first file with each content, told anew; copies of an heir's bytes name the heir. */
async function retell(
  left: AfterUndo,
  placed: ReadonlyMap<RecordingId, Placed>,
): Promise<readonly KeyedEntry[]> {
  const byHash = groupBy(left.touched, ({ hash }) => hash);
  const heirs = new Map(left.heirs.map((one) => [one.heir.hash, one]));
  const entries = await left.listEntries([...new Set([...byHash.keys(), ...hashesOf(left.heirs)])]);
  return entries.flatMap((entry) => {
    if (entry.hash === null) return [];
    const isFirst = entry.seq === left.orderOf(entry.hash);
    if (!isFirst) return nameHeir(entry, heirs.get(entry.hash));
    const sessions = (byHash.get(entry.hash) ?? []).map(({ id }) => placed.get(id));
    return sessions.includes(undefined) || sessions.length === 0 ? [] : [tellAgain(entry, sessions)];
  });
}

const hashesOf = (heirs: readonly Heir[]): readonly ContentHash[] =>
  heirs.flatMap(({ heir: { hash } }) => hash ?? []);

function nameHeir(entry: KeyedEntry, heir: Heir | undefined): readonly KeyedEntry[] {
  if (!heir || entry.code !== "file.sameBytes") return [];
  const { path } = heir.heir;
  return [{ ...entry, reason: `The same bytes as ${path}.`, duplicateOf: path }];
}

function tellAgain(entry: KeyedEntry, sessions: readonly (Placed | undefined)[]): KeyedEntry {
  const blank = { ...entry, outcome: "imported" as const, code: null, reason: null, duplicateOf: null };
  const duplicates = sessions.flatMap((session) => session?.duplicate ?? []);
  return describeSessions(blank, sessions.length, duplicates);
}
