import { describe, expect, test } from "vitest";
import type { Advice, AdviceId, AfterVisit, Drill, DrillId, TreatmentId } from "../../src/core/care/index.ts";
import type { Reply, ReplyId } from "../../src/core/share/index.ts";
import { localDate } from "../../src/core/units/index.ts";
import type { AcceptedReply, Share, ShareId, StoredReply } from "../../src/store/store.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { aMoveNote } from "./store-contract-care-log.ts";
import { aTreatment } from "./store-contract-small-things.ts";
import { hoursLater, MORNING } from "./store-fixtures.ts";

let shares = 0;

export const aShare = (change: Partial<Share> = {}): Share => {
  shares += 1;
  return {
    id: `share-${shares}-${MORNING}` as ShareId,
    madeAt: MORNING,
    expiresAt: hoursLater(24),
    revokedAt: null,
    tokenHash: "hash",
    salt: "salt",
    sealed: "sealed-text",
    ...change,
  };
};

export const aReplyOf = (share: ShareId, change: Partial<Reply> = {}): StoredReply => ({
  reply: {
    id: "reply-1" as ReplyId,
    by: "Mara O'\"Lind",
    start: MORNING,
    minutes: 45,
    modality: "swedish",
    treated: [{ area: { area: "calf", side: "left" }, pressure: 3, minutes: null }],
    findings: "Fest, aber schmerzfrei 👟",
    drills: [],
    comeBackDays: 14,
    avoid: [],
    ...change,
  },
  share,
  receivedAt: hoursLater(1),
  state: "waiting",
  decidedAt: null,
});

export const aDrill = (change: Partial<Drill> = {}): Drill => ({
  id: "drill-1" as DrillId,
  name: "Towel curls",
  move: null,
  area: { area: "foot_plantar", side: "right" },
  side: "right",
  seconds: 60,
  sets: 2,
  note: "barefoot\nslowly",
  by: "Mara",
  addedOn: localDate("2026-03-02"),
  stoppedOn: null,
  ...change,
});

export const anAdvice = (change: Partial<Advice> = {}): Advice => ({
  id: "advice-1" as AdviceId,
  saidOn: localDate("2026-03-02"),
  by: "Mara",
  comeBackOn: localDate("2026-03-16"),
  avoid: [{ kind: "pressure", area: { area: "calf", side: "left" }, until: localDate("2026-03-05") }],
  ...change,
});

export const anAfterVisit = (change: Partial<AfterVisit> = {}): AfterVisit => ({
  treatment: "treatment-1" as TreatmentId,
  hours: 24,
  soreness: 5,
  answeredAt: hoursLater(30),
  ...change,
});

export const anAcceptance = (change: Partial<AcceptedReply> = {}): AcceptedReply => ({
  id: "reply-1" as ReplyId,
  reply: aReplyOf("share" as ShareId, { findings: "as edited" }).reply,
  at: hoursLater(2),
  treatment: aTreatment({ status: "done" }),
  drills: [aDrill(), aDrill({ id: "drill-0" as DrillId, name: "Knee to wall", move: "CAL4", area: null })],
  moveNotes: [aMoveNote()],
  advice: anAdvice(),
  ...change,
});

export function describeShares({ store, newRunner }: StoreUnderTest): void {
  describe("shared pages", () => {
    test("come back as they went in, the latest first, and by their address whoever shared them", async () => {
      const runner = await newRunner();
      const [first, second] = [aShare(), aShare({ madeAt: hoursLater(1), salt: null })];
      for (const share of [first, second]) await store().shares.addShare(runner, share);
      expect(await store().shares.listShares(runner)).toEqual([second, first]);
      expect(await store().shares.findByAddress(first.id)).toEqual({ runner, share: first });
      expect(await store().shares.findByAddress("nowhere")).toBeNull();
    });

    test("have one address each: a second under the same one is refused, of any runner", async () => {
      const share = aShare();
      await store().shares.addShare(await newRunner(), share);
      await expect(store().shares.addShare(await newRunner(), share)).rejects.toThrow();
    });

    test("lose what they held when they are revoked, once, and when they expire", async () => {
      const runner = await newRunner();
      const [revoked, expired] = [aShare({ expiresAt: hoursLater(99) }), aShare()];
      for (const share of [revoked, expired]) await store().shares.addShare(runner, share);
      expect(await store().shares.revokeShare(runner, revoked.id, hoursLater(2))).toBe(true);
      expect(await store().shares.revokeShare(runner, revoked.id, hoursLater(3))).toBe(false);
      await store().shares.forgetExpired(runner, hoursLater(24));
      const kept = await store().shares.listShares(runner);
      expect(kept.map(({ sealed }) => sealed)).toEqual(["", ""]);
      expect(kept.find(({ id }) => id === revoked.id)?.revokedAt).toBe(hoursLater(2));
    });

    test("keep who came, in order, the latest thousand", async () => {
      const runner = await newRunner();
      const { id } = aShare();
      await store().shares.addVisit(runner, id, { at: MORNING, what: "refused" });
      await store().shares.addVisit(runner, id, { at: MORNING, what: "opened" });
      expect(await store().shares.listVisits(runner, id)).toEqual([
        { at: MORNING, what: "refused" },
        { at: MORNING, what: "opened" },
      ]);
    });
  });

  describe("replies", () => {
    test("come back as they went in; one that waits gives way to the next of its page", async () => {
      const runner = await newRunner();
      const { id } = aShare();
      expect(await store().shares.saveReply(runner, aReplyOf(id))).toBe(true);
      expect(await store().shares.listReplies(runner)).toEqual([aReplyOf(id)]);
      const next = aReplyOf(id, { id: "reply-2" as ReplyId });
      expect(await store().shares.saveReply(runner, next)).toBe(true);
      expect(await store().shares.listReplies(runner)).toEqual([next]);
    });

    test("B9 are taken over whole, once: visit, drills in the therapist's order, notes and advice", async () => {
      const runner = await newRunner();
      await store().shares.saveReply(runner, aReplyOf(aShare().id));
      const accepted = anAcceptance();
      expect(await store().shares.acceptReply(runner, accepted)).toBe(true);
      expect(await store().shares.acceptReply(runner, accepted)).toBe(false);
      expect(await store().shares.refuseReply(runner, "reply-1", hoursLater(3))).toBe(false);
      expect(await store().shares.listReplies(runner)).toMatchObject([
        { state: "accepted", decidedAt: hoursLater(2), reply: { findings: "as edited" } },
      ]);
      expect(await store().care.listTreatments(runner)).toEqual([accepted.treatment]);
      expect(await store().shares.listDrills(runner)).toEqual(accepted.drills);
      expect(await store().care.listMoveNotes(runner)).toEqual(accepted.moveNotes);
      expect(await store().shares.listAdvice(runner)).toEqual([accepted.advice]);
    });

    test("B9 that can not be written whole are not written at all", async () => {
      const runner = await newRunner();
      await store().shares.saveReply(runner, aReplyOf(aShare().id));
      const broken = anAcceptance({ advice: anAdvice({ id: null as unknown as AdviceId }) });
      await expect(store().shares.acceptReply(runner, broken)).rejects.toThrow();
      expect(await store().shares.listReplies(runner)).toMatchObject([{ state: "waiting" }]);
      expect(await store().care.listTreatments(runner)).toEqual([]);
      expect(await store().shares.listDrills(runner)).toEqual([]);
    });

    test("of a page whose reply was decided on are not taken", async () => {
      const runner = await newRunner();
      const { id } = aShare();
      await store().shares.saveReply(runner, aReplyOf(id));
      expect(await store().shares.refuseReply(runner, "reply-1", hoursLater(2))).toBe(true);
      expect(await store().shares.saveReply(runner, aReplyOf(id, { id: "reply-2" as ReplyId }))).toBe(false);
      expect(await store().shares.listReplies(runner)).toMatchObject([{ state: "refused" }]);
    });
  });

  describe("what a therapist said", () => {
    test("S8 a drill is stopped in its place", async () => {
      const runner = await newRunner();
      const stopped = aDrill({ stoppedOn: localDate("2026-03-09") });
      for (const drill of [aDrill(), aDrill({ id: "drill-2" as DrillId }), stopped])
        await store().shares.saveDrill(runner, drill);
      expect(await store().shares.listDrills(runner)).toEqual([
        stopped,
        aDrill({ id: "drill-2" as DrillId }),
      ]);
    });

    test("B9 advice is taken back, once", async () => {
      const runner = await newRunner();
      await store().shares.saveReply(runner, aReplyOf(aShare().id));
      await store().shares.acceptReply(runner, anAcceptance());
      expect(await store().shares.removeAdvice(runner, "advice-1")).toBe(true);
      expect(await store().shares.removeAdvice(runner, "advice-1")).toBe(false);
      expect(await store().shares.listAdvice(runner)).toEqual([]);
    });

    test("B9 soreness after a massage is kept by question, a skipped one as nothing said", async () => {
      const runner = await newRunner();
      const [after, later] = [anAfterVisit(), anAfterVisit({ hours: 48, soreness: null })];
      for (const one of [anAfterVisit({ soreness: 2 }), after, later])
        await store().shares.saveAfterVisit(runner, one);
      expect(await store().shares.listAfterVisits(runner)).toEqual([after, later]);
    });
  });
}
