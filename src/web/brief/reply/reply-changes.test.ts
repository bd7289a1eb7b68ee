import { describe, expect, it } from "vitest";
import type { ReplyView } from "../../../http/contract.ts";
import { listReplyChanges } from "./reply-changes.ts";

const NOTHING: ReplyView["changes"] = {
  date: "2026-11-24",
  start: "2026-11-24T18:00+00:00",
  minutes: 45,
  form: null,
  modality: null,
  areas: [],
  booked: false,
  drills: [],
  comeBackOn: null,
  avoid: [],
};

describe("what taking a therapist's answer over changes", () => {
  it("is a visit alone where nothing else was said", () => {
    expect(listReplyChanges(NOTHING)).toHaveLength(1);
    expect(listReplyChanges(NOTHING)[0]).toMatch(/^A massage on .*24.* is added/);
  });

  it("B9 names the booking, the drills, each block with its last day, and the next visit", () => {
    const drill = { name: "Calf raise", side: "left", seconds: 40, sets: 2 };
    const area = { area: "calf", side: "right" as const };
    const [booked, drills, firm, running, next] = listReplyChanges({
      ...NOTHING,
      booked: true,
      drills: [drill, drill],
      avoid: [
        { kind: "firm", area, until: "2026-11-27" },
        { kind: "running", area: null, until: "2026-11-25" },
      ],
      comeBackOn: "2026-12-08",
    });
    expect(booked).toBe("The massage that was booked for Tuesday counts as done.");
    expect(drills).toBe("2 drills come first in your home routine.");
    expect(firm).toMatch(/^No firm work at the right calf until Friday.*27/);
    expect(running).toMatch(/^No running until Wednesday.*25/);
    expect(next).toMatch(/^The next massage is planned for about Tuesday.*8/);
  });
});
