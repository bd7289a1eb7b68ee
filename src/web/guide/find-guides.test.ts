import { describe, expect, it } from "vitest";
import type { GuideHeadView } from "../../http/contract.ts";
import { findGuides, groupMoves } from "./find-guides.ts";

const aGuide = (id: string, more: Partial<GuideHeadView> = {}): GuideHeadView => ({
  id,
  title: id,
  kind: "move",
  summary: "",
  sites: [],
  modalities: [],
  moves: [],
  rules: [],
  evidence: [],
  reviewed: "2026-11-24",
  ...more,
});

const guides = [
  aGuide("CAL1", { title: "Roll the calf", sites: ["calf"], modalities: ["foamRoller"] }),
  aGuide("CAL4", { title: "Knee to wall", sites: ["ankle"] }),
  aGuide("PLA1", { title: "Ball under the foot", sites: ["foot_plantar"], modalities: ["ball"] }),
];

describe("guides without a connection", () => {
  it("are found by title, place and tool, whatever the case and the order of the words", () => {
    const found = (words: string) => findGuides(guides, words).map(({ id }) => id);
    expect(found("ROLLER calf")).toEqual(["CAL1"]);
    expect(found("wall")).toEqual(["CAL4"]);
    expect(found("sole")).toEqual(["PLA1"]);
    expect(found("bicycle")).toEqual([]);
  });

  it("stand by what they work on", () => {
    expect(groupMoves(guides).map(({ name, guides: own }) => [name, own.length])).toEqual([
      ["Calves", 2],
      ["Sole of the foot", 1],
    ]);
  });
});
