import type { Advice, AdviceId } from "../core/care/index.ts";
import { storable } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { Runner } from "./store.ts";

/** What therapists said and the runner took over, by the day of the visit. */
export async function listAdvice({ db }: Connection, runner: Runner): Promise<readonly Advice[]> {
  const rows = await db
    .selectFrom("advice")
    .select(["advice_id as id", "said_on as saidOn", "given_by as by", "come_back_on as comeBackOn", "avoid"])
    .where("runner_id", "=", runner.id)
    .orderBy("said_on")
    .orderBy("advice_id")
    .execute();
  return rows.map((row) => ({ ...row, avoid: parseJson(row.avoid) }));
}

/** Adds what was said. */
export async function saveAdvice(db: Queries, runner: Runner, advice: Advice): Promise<void> {
  const { id, saidOn, by, comeBackOn, avoid } = advice;
  await db
    .insertInto("advice")
    .values({
      runner_id: runner.id,
      advice_id: id,
      said_on: saidOn,
      given_by: storable(by),
      come_back_on: comeBackOn,
      avoid: toJson(avoid),
    })
    .execute();
}

/** False where there is none. */
export async function removeAdvice(db: Queries, runner: Runner, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom("advice")
    .where("runner_id", "=", runner.id)
    .where("advice_id", "=", id as AdviceId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
