import { BONES, type LimbKey, type SideKey } from "./bones.ts";
import type { Part } from "./drawing.ts";
import type { Figure } from "./figure-at.ts";
import { onSpine } from "./muscles.ts";
import { add, along, minus, times, type Vec } from "./vec.ts";
import { at, circleAt, type Dot, lineThrough } from "./view.ts";

export type BodyInk = "limb" | "arm" | "trunk" | "head" | "gap" | "arm-gap";

interface BodyStroke {
  readonly ink: BodyInk;
  readonly d: string;
}

type See = (place: Vec) => Dot;

/** Leaves the shoulder or the hip joined to the trunk. */
export function gapStrokes({ joints }: Figure, part: Part, see: See): readonly BodyStroke[] {
  if (part === "trunk" || part === "head") return [];
  const side = sideOf(part);
  const [from, middle, end] = LIMB_JOINTS[isLeg(part) ? "leg" : "arm"].map(
    (name) => joints[`${side}${name}`],
  ) as [Vec, Vec, Vec];
  const dots = [along(from, middle, 0.45), middle, end].map(see);
  return [{ ink: isLeg(part) ? "gap" : "arm-gap", d: lineThrough(dots) }];
}

const isLeg = (part: LimbKey): boolean => part.endsWith("Leg");
const LIMB_JOINTS = { leg: ["Hip", "Knee", "Ankle"], arm: ["Sho", "Elbow", "Hand"] } as const;

const sideOf = (limb: LimbKey): SideKey => (limb === "nLeg" || limb === "nArm" ? "n" : "f");

/** A part of the body as its paths. */
export function bodyStrokes(figure: Figure, part: Part, see: See): readonly BodyStroke[] {
  const { joints } = figure;
  switch (part) {
    case "trunk":
      return [{ ink: "trunk", d: trunkPath(figure, see) }];
    case "head":
      return [
        { ink: "limb", d: lineThrough([see(joints.sho), see(joints.neck)]) },
        { ink: "head", d: headPath(figure, see) },
      ];
    case "nLeg":
    case "fLeg": {
      const side = sideOf(part);
      const dots = LIMB_JOINTS.leg.map((name) => see(joints[`${side}${name}`]));
      const foot = (["Heel", "Toe"] as const).map((name) => see(joints[`${side}${name}`]));
      return [
        { ink: "limb", d: lineThrough(dots) },
        { ink: "limb", d: lineThrough(foot) },
      ];
    }
    case "nArm":
    case "fArm": {
      const side = sideOf(part);
      const dots = LIMB_JOINTS.arm.map((name) => see(joints[`${side}${name}`]));
      return [{ ink: "arm", d: lineThrough(dots) }];
    }
  }
}

/** Shoulders and hips as one shape; from the side both fall together into the spine. */
function trunkPath(figure: Figure, see: See): string {
  const { nSho, fSho, nHip, fHip, hip, sho } = figure.joints;
  const middle = onSpine(figure, 0.5);
  const bent = (from: Vec, to: Vec): string => {
    const half = times(add(from, to), 0.5);
    const off = minus(middle, times(add(hip, sho), 0.5));
    return `Q${at(see(add(half, times(off, 2))))} ${at(see(to))}`;
  };
  return `M${at(see(nHip))}${bent(nHip, nSho)}L${at(see(fSho))}${bent(fSho, fHip)}Z`;
}

/** A disc, with a nose where the face is seen from its side. */
function headPath({ joints, face }: Figure, see: See): string {
  const middle = see(joints.head);
  const nose = see(add(joints.head, times(face, BONES.head + 0.5)));
  return `${circleAt(middle, BONES.head)}${circleAt(nose, 3.4)}`;
}
