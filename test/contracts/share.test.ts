import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toBase64url } from "../../src/core/share/index.ts";
import {
  briefSchema,
  type FaultView,
  massagesSchema,
  planSchema,
  type RepliesView,
  repliesSchema,
  sharesSchema,
  therapistSaidSchema,
} from "../../src/http/contract.ts";
import { routineSchema } from "../../src/http/contract-care.ts";
import { openedVisitSchema } from "../../src/http/contract-share.ts";
import { aReply, readPage, type ShareUnderTest, shareRestride, tokenOf } from "./ask-share.ts";

let under: ShareUnderTest;

beforeEach(async () => {
  under = await shareRestride();
});

afterEach(() => under.close());

const faultOf = async (answer: Response) => ({
  status: answer.status,
  ...((await answer.json()) as FaultView).error,
});
const replies = async (): Promise<RepliesView["replies"]> =>
  repliesSchema.parse(await (await under.send("GET", "/replies")).json()).replies;
const shares = async () => sharesSchema.parse(await (await under.send("GET", "/shares")).json()).shares;
const visitsOf = async () => (await shares())[0]?.visits.map(({ what }) => what);

describe("a shared page", () => {
  test("B7 opens with its key to the page as it was chosen, without its reasons", async () => {
    const link = await under.share();
    const opened = openedVisitSchema.parse(
      await (await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link) })).json(),
    );
    const page = briefSchema.parse(readPage(link, opened.sealed));
    expect(page.sections.request.statements[0]?.text).toMatch(/drills/);
    expect(JSON.stringify(page)).not.toContain('"rule":"T');
    expect(opened).toMatchObject({ reply: "none", expiresAt: expect.stringMatching(/^2026-12-08T20:00:00/) });
    expect(await visitsOf()).toEqual(["opened"]);
  });

  test("is a frozen copy: what is logged afterwards does not stand on it", async () => {
    const link = await under.share();
    await under.send("POST", "/niggles", { body: { text: "left shin sore", pain: 6 } });
    const answer = await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link) });
    const page = readPage(link, openedVisitSchema.parse(await answer.json()).sealed);
    expect(JSON.stringify(page)).not.toMatch(/shin/i);
  });

  test("reveals nothing in the database, neither page nor key nor token", async () => {
    await under.send("PUT", "/settings/name", { body: { value: "Xaveria Quill" } });
    const link = await under.share();
    await under.send("DELETE", "/settings/name");
    await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link) });
    const { store, runner } = under.restride.services;
    const [row] = await store.shares.listShares(runner);
    const kept = JSON.stringify(row);
    const bytes = Buffer.from(row!.sealed, "base64url").toString("latin1");
    for (const secret of ["Xaveria", "therapist", "Training", link.key, tokenOf(link)]) {
      expect(kept).not.toContain(secret);
      expect(bytes).not.toContain(secret);
    }
  });

  test("with a pass phrase does not open by the key alone, and says so in one sentence", async () => {
    const link = await under.share({ passPhrase: "blue heron" });
    const door = await (await under.send("GET", `/visits/${link.id}`)).json();
    expect(door).toEqual({ schema: "restride.visit/1", salt: link.salt });
    const wrong = await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link, "grey heron") });
    expect(await faultOf(wrong)).toMatchObject({ status: 403, code: "visit.refused" });
    const right = await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link, "blue heron") });
    expect(right.status).toBe(200);
    expect(await visitsOf()).toEqual(["refused", "opened"]);
  });

  test("expired: closed by the minute, with the reason, and what it held is gone from the database", async () => {
    const link = await under.share({ days: 1 });
    under.later(24);
    for (const [method, path, body] of [
      ["GET", "", undefined],
      ["POST", "/open", undefined],
      ["POST", "/reply", aReply()],
    ] as const) {
      const answer = await under.send(method, `/visits/${link.id}${path}`, {
        token: tokenOf(link),
        ...(body ? { body } : {}),
      });
      expect(await faultOf(answer)).toMatchObject({
        status: 410,
        code: "visit.closed",
        message: expect.stringMatching(/expired/),
      });
    }
    expect((await shares())[0]).toMatchObject({ state: "expired", visits: [] });
    const { store, runner } = under.restride.services;
    expect((await store.shares.listShares(runner))[0]?.sealed).toBe("");
    expect(await replies()).toEqual([]);
  });

  test("revoked: a token that opened it a minute ago opens nothing, and a second revoking says so", async () => {
    const link = await under.share();
    expect((await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link) })).status).toBe(200);
    expect((await under.send("DELETE", `/shares/${link.id}`)).status).toBe(200);
    const replayed = await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link) });
    expect(await faultOf(replayed)).toMatchObject({
      status: 410,
      message: expect.stringMatching(/closed this link/),
    });
    expect(await faultOf(await under.send("DELETE", `/shares/${link.id}`))).toMatchObject({ status: 404 });
    const { store, runner } = under.restride.services;
    expect((await store.shares.listShares(runner))[0]?.sealed).toBe("");
  });

  test("guessed: an address that does not exist, one with a wrong token and one without any give nothing away", async () => {
    const link = await under.share();
    const guess = toBase64url(new Uint8Array(16).fill(9));
    expect(await faultOf(await under.send("GET", `/visits/${guess}`))).toMatchObject({
      status: 404,
      code: "visit.unknown",
    });
    for (const token of [undefined, "", "x", toBase64url(new Uint8Array(32)), link.tokenHash, link.key]) {
      const answer = await under.send(
        "POST",
        `/visits/${link.id}/open`,
        token === undefined ? {} : { token },
      );
      expect(await faultOf(answer)).toMatchObject({ status: 403 });
    }
    const other = await under.share();
    const crossed = await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(other) });
    expect(crossed.status).toBe(403);
  });

  test("guessing runs dry: after thirty tries in ten minutes the page answers 429, and opens again later", async () => {
    const link = await under.share({ passPhrase: "blue heron" });
    const guesses = await Promise.all(
      Array.from({ length: 31 }, () => under.send("POST", `/visits/${link.id}/open`, { token: "x" })),
    );
    expect(guesses.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
    const over = await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link, "blue heron") });
    expect(over.status).toBe(429);
    expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
    under.later(1);
    expect(
      (await under.send("POST", `/visits/${link.id}/open`, { token: tokenOf(link, "blue heron") })).status,
    ).toBe(200);
  });

  test("is never kept by a browser nor found by a search, in answers and refusals", async () => {
    const link = await under.share();
    for (const path of [`/visits/${link.id}`, "/visits/nowhere"]) {
      const { headers } = await under.send("GET", path);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-robots-tag")).toMatch(/noindex/);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test.each([
    ["91 days", { days: 91 }],
    ["no days", { days: 0 }],
    ["an id of a path", { id: "../../../etc/passwd-aa" }],
    ["a hash that is none", { tokenHash: "short" }],
    ["nothing sealed", { sealed: "" }],
    ["signs that no address holds", { sealed: "<script>".repeat(20) }],
  ])("with %s is not kept", async (_what, change) => {
    const { key: _key, ...kept } = await under.share();
    const answer = await under.send("POST", "/shares", {
      body: { ...kept, id: "abcdefghijklmnopqrstuv", days: 14, ...change },
    });
    expect(await faultOf(answer)).toMatchObject({ status: 422, code: "share.impossible" });
  });

  test("does not take the address of another", async () => {
    const { key: _key, ...kept } = await under.share();
    const answer = await under.send("POST", "/shares", { body: { ...kept, days: 14 } });
    expect(await faultOf(answer)).toMatchObject({ status: 422, message: expect.stringMatching(/taken/) });
  });
});

describe("a therapist's reply", () => {
  const sendReply = async (change: Parameters<typeof aReply>[0] = {}) => {
    const link = await under.share();
    const send = (more: Parameters<typeof aReply>[0] = {}) =>
      under.send("POST", `/visits/${link.id}/reply`, {
        token: tokenOf(link),
        body: aReply({ ...change, ...more }),
      });
    return { link, send, answer: await send() };
  };

  test("B9 waits for the runner and changes nothing by itself", async () => {
    const before = await (await under.send("GET", "/plan")).text();
    const { answer } = await sendReply();
    expect(answer.status).toBe(200);
    expect((await replies())[0]).toMatchObject({
      state: "waiting",
      words: { by: "Mara Lind", findings: "A tight band in the right calf." },
      changes: {
        form: "deep",
        minutes: 45,
        comeBackOn: "2026-12-04",
        avoid: [{ kind: "pressure", until: "2026-11-27" }],
      },
    });
    expect(await (await under.send("GET", "/plan")).text()).toBe(before);
    expect(massagesSchema.parse(await (await under.send("GET", "/massages")).json()).massages).toEqual([]);
  });

  test("B9 S8 taken over becomes a massage done, drills at the top of the routine, blocks and a date in the plan", async () => {
    await sendReply();
    const accepted = await under.send("POST", "/replies/reply-0001/accept", { body: {} });
    expect(accepted.status).toBe(200);
    const { massages } = massagesSchema.parse(await (await under.send("GET", "/massages")).json());
    expect(massages).toMatchObject([{ status: "done", date: "2026-11-24", form: "deep", minutes: 45 }]);
    const said = therapistSaidSchema.parse(await (await under.send("GET", "/advice")).json());
    expect(said).toMatchObject({
      drills: [{ move: "CAL4" }, { name: "Towel curls" }],
      advice: [{ comeBackOn: "2026-12-04" }],
    });
    under.later(24);
    const routine = routineSchema.parse(await (await under.send("GET", "/routine")).json());
    expect(routine.steps.slice(0, 2)).toMatchObject([
      { name: "Knee to wall", move: "CAL4", sets: 3, seconds: 45, drill: { by: "Mara Lind" } },
      { name: "Towel curls", sets: 2, how: ["barefoot"] },
    ]);
    expect(routine.steps.filter(({ move, side }) => move === "CAL4" && side !== "left")).toHaveLength(1);
    const plan = planSchema.parse(await (await under.send("GET", "/plan")).json());
    const next = plan.items.find(({ kind, status }) => kind === "massage" && status === "proposed");
    expect(next?.because.map(({ text }) => text).join(" ")).toMatch(/come back about Friday 4 December/);
  });

  test("B9 refused changes nothing, and can not be taken over afterwards", async () => {
    await sendReply();
    const before = await (await under.send("GET", "/plan")).text();
    expect((await under.send("POST", "/replies/reply-0001/refuse")).status).toBe(200);
    expect(await (await under.send("GET", "/plan")).text()).toBe(before);
    const late = await under.send("POST", "/replies/reply-0001/accept", { body: {} });
    expect(await faultOf(late)).toMatchObject({ status: 404, code: "reply.unknown" });
    expect(massagesSchema.parse(await (await under.send("GET", "/massages")).json()).massages).toEqual([]);
  });

  test("B9 edited by the runner is taken over as edited; an edit that makes no sense changes nothing", async () => {
    await sendReply();
    const edited = aReply({ minutes: 30, drills: [], avoid: [], comeBackDays: null });
    const wrong = await under.send("POST", "/replies/reply-0001/accept", {
      body: { edited: { ...edited, minutes: 1 } },
    });
    expect(await faultOf(wrong)).toMatchObject({ status: 422, code: "reply.impossible" });
    expect((await replies())[0]?.state).toBe("waiting");
    await under.send("POST", "/replies/reply-0001/accept", { body: { edited } });
    const { massages } = massagesSchema.parse(await (await under.send("GET", "/massages")).json());
    expect(massages).toMatchObject([{ minutes: 30 }]);
    expect((await replies())[0]).toMatchObject({
      state: "accepted",
      words: { minutes: 30 },
      changes: { minutes: 30 },
    });
    expect(therapistSaidSchema.parse(await (await under.send("GET", "/advice")).json())).toMatchObject({
      drills: [],
      advice: [],
    });
  });

  test("sent twice is one; sent anew while it waits takes its place", async () => {
    const { send } = await sendReply();
    expect((await send()).status).toBe(200);
    expect(await replies()).toHaveLength(1);
    expect((await send({ id: "reply-0002", findings: "Better wording." })).status).toBe(200);
    expect(await replies()).toMatchObject([{ id: "reply-0002", words: { findings: "Better wording." } }]);
  });

  test("taken over twice at once counts once", async () => {
    await sendReply();
    const both = await Promise.all(
      [1, 2].map(() => under.send("POST", "/replies/reply-0001/accept", { body: {} })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(therapistSaidSchema.parse(await (await under.send("GET", "/advice")).json()).drills).toHaveLength(
      2,
    );
  });

  test("after the runner decided, the same one is harmless and another one is told to be late", async () => {
    const { send } = await sendReply();
    await under.send("POST", "/replies/reply-0001/accept", { body: {} });
    expect((await send()).status).toBe(200);
    expect(await faultOf(await send({ id: "reply-0002" }))).toMatchObject({
      status: 409,
      code: "reply.decided",
    });
    expect(await replies()).toMatchObject([{ state: "accepted" }]);
  });

  test("without the key's token is refused and not kept", async () => {
    const link = await under.share();
    for (const token of ["", "x", tokenOf(await under.share())]) {
      const answer = await under.send("POST", `/visits/${link.id}/reply`, { token, body: aReply() });
      expect(answer.status).toBe(403);
    }
    expect(await replies()).toEqual([]);
  });

  test("that is huge is turned away before it is read", async () => {
    const link = await under.share();
    const answer = await under.send("POST", `/visits/${link.id}/reply`, {
      token: tokenOf(link),
      body: aReply({ findings: "x".repeat(100_000) }),
    });
    expect(await faultOf(answer)).toMatchObject({ status: 413, code: "request.tooLarge" });
    expect(await replies()).toEqual([]);
  });

  test.each([
    ["no JSON", "{"],
    ["an empty object", "{}"],
    ["null", "null"],
    ["a list", "[]"],
    ["fields that nobody knows", JSON.stringify({ ...aReply(), admin: true })],
    ["words for numbers", JSON.stringify({ ...aReply(), minutes: "45" })],
    ["a prototype", `{"__proto__":{"id":"x"}}`],
    [
      "hundreds of drills",
      JSON.stringify({ ...aReply(), drills: Array.from({ length: 200 }, () => aReply().drills[0]) }),
    ],
  ])("that is malformed (%s) is refused in words and not kept", async (_what, raw) => {
    const link = await under.share();
    const answer = await under.send("POST", `/visits/${link.id}/reply`, { token: tokenOf(link), raw });
    expect(await faultOf(answer)).toMatchObject({ status: 400, code: "request.unreadable" });
    expect(await replies()).toEqual([]);
  });

  test("that is scripted stays text, in JSON that no browser takes for a page", async () => {
    const script = `<img src=x onerror=alert(1)><script>alert(1)</script>`;
    await sendReply({ by: script.slice(0, 60), findings: script });
    const answer = await under.send("GET", "/replies");
    expect(answer.headers.get("content-type")).toMatch(/application\/json/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(repliesSchema.parse(await answer.json()).replies[0]?.words.findings).toBe(script);
  });

  test("ten an hour are enough: the eleventh is told to wait", async () => {
    const { send } = await sendReply();
    const more = [];
    for (let count = 0; count < 10; count += 1) more.push((await send()).status);
    expect(more).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 429]);
  });

  test.each([
    ["right sole", "Towel curls"],
    ["right calf", "Knee to wall"],
  ])("T13 S9 while the %s has to be looked at, its drill waits and says why", async (place, waiting) => {
    const text = `${place} sharp pain on one spot`;
    await under.send("POST", "/niggles", { body: { text, pain: 8, flags: ["bonePointTender"] } });
    await sendReply();
    await under.send("POST", "/replies/reply-0001/accept", { body: {} });
    under.later(24);
    const routine = routineSchema.parse(await (await under.send("GET", "/routine")).json());
    expect(routine.steps.map(({ name }) => name)).not.toContain(waiting);
    expect(routine.waiting.find(({ name }) => name === waiting)?.text).toMatch(/rest|looked at/);
  });

  test("S9 at an emergency no drill of a therapist is left", async () => {
    await sendReply();
    await under.send("POST", "/replies/reply-0001/accept", { body: {} });
    const swollen = {
      text: "left calf swollen and warm",
      pain: 7,
      answers: "none",
      answer: { legSwollen: "swollen", clotRisks: "journey" },
    };
    expect((await under.send("POST", "/niggles", { body: swollen })).status).toBe(200);
    under.later(24);
    const routine = routineSchema.parse(await (await under.send("GET", "/routine")).json());
    expect(routine.steps).toEqual([]);
  });

  test("S8 a drill is stopped, advice is taken back, and what is gone is told once", async () => {
    await sendReply();
    await under.send("POST", "/replies/reply-0001/accept", { body: {} });
    const { drills, advice } = therapistSaidSchema.parse(await (await under.send("GET", "/advice")).json());
    expect((await under.send("DELETE", `/drills/${drills[0]!.id}`)).status).toBe(200);
    expect((await under.send("DELETE", `/advice/${advice[0]!.id}`)).status).toBe(200);
    expect(therapistSaidSchema.parse(await (await under.send("GET", "/advice")).json())).toMatchObject({
      drills: [{ name: drills[1]!.name }],
      advice: [],
    });
    expect((await under.send("DELETE", `/drills/${drills[0]!.id}`)).status).toBe(404);
    expect((await under.send("DELETE", `/advice/${advice[0]!.id}`)).status).toBe(404);
  });
});

test("the contract's file names no key: what is sent is named where it is described", () => {
  const source = readFileSync(join(import.meta.dirname, "../../src/http/contract-share.ts"), "utf8");
  expect(source).not.toMatch(/\bkey: z/);
});
