import type { Joint, LimbKey, SideKey } from "./bones.ts";
import type { Vec } from "./vec.ts";

/** A place; without its third number it lies in the middle plane of the body. */
export type Place = readonly [x: number, y: number, z?: number];

/**
 * Angles in degrees. Limbs: 0 hangs straight down, + swings ahead, 90 is level. `torso` and `neck` count from straight up:
 * + leans back, -90 lies on the front. `Out` lifts a limb outwards, `Turn` then turns it outwards about the upright axis.
 */
export type Angle =
  | "torso"
  | "neck"
  /** Of the spine: + rounds the back, in hundredths of its length. */
  | "bow"
  /** Trunk and head sideways, + to the runner's right; `tip`: the pelvis too. */
  | "lean"
  | "tip"
  /** Of the shoulders about the upright axis, + turns the right shoulder back. */
  | "twist"
  | `${SideKey}${"Thigh" | "Shank" | "Foot" | "Out" | "Turn" | "FootTurn" | "Upper" | "Fore" | "ArmOut" | "ArmTurn"}`;

export type Pose = { readonly [Name in Angle]?: number };

/** Places that move, by a name of the drawing's own. */
export type Spots = Readonly<Record<string, Place>>;

/** One moment of the ring. What it does not name is as in the drawing. */
export interface Key {
  /** From this key to the next. */
  readonly ms: number;
  /** At one speed, for circles. */
  readonly even?: true;
  readonly pose?: Pose;
  readonly spots?: Spots;
}

/** A fixed place, or the name of a spot or a joint. */
export type Target = Place | string;

export interface Reach {
  readonly limb: LimbKey;
  readonly at: Target;
  /** Where the knee or the elbow points; a name takes it from the spots. */
  readonly pole?: Vec | string;
}

/** A bone that lies on the roller: the figure is lifted until it does. */
export interface Rest {
  readonly on: string;
  readonly bone: readonly [Joint, Joint];
  readonly half?: number;
}

export type Prop =
  | { readonly kind: "roller"; readonly at: Target; readonly axis?: "across" | "along" }
  | { readonly kind: "ball"; readonly at: Target; readonly front?: boolean }
  | { readonly kind: "chair"; readonly x: number; readonly seat: number }
  | { readonly kind: "cushion"; readonly at: Place; readonly width?: number }
  | { readonly kind: "towel"; readonly at: Place }
  | { readonly kind: "strap"; readonly from: Joint; readonly to: Joint }
  | { readonly kind: "mat"; readonly from: Place; readonly to: Place };

export type Muscle =
  | "calf"
  | "tendon"
  | "sole"
  | "shin"
  | "quads"
  | "hamstrings"
  | "outerThigh"
  | "innerThigh"
  | "hipSide"
  | "glutes"
  | "hipFront"
  | "lowBack"
  | "upperBack";

export type View = "side" | "corner" | "lying" | "front" | "seated" | "above";

/** A part of the body that is drawn in one go. */
export type Part = LimbKey | "trunk" | "head";

/** One move as poses and contacts; everything else is derived. */
export interface MoveDrawing {
  readonly view: View;
  /** What is seen: x, y, width, height. */
  readonly box: readonly [number, number, number, number];
  readonly floor: number | null;
  readonly wall?: number;
  readonly props?: readonly Prop[];
  readonly pose: Pose;
  readonly spots?: Spots;
  readonly keys: readonly Key[];
  /** When the move is at its end, for stills. */
  readonly still: number;
  readonly pin: { readonly joint: Joint; readonly at: Target };
  readonly rest?: Rest;
  readonly reach?: readonly Reach[];
  readonly hot: readonly { readonly muscle: Muscle; readonly side: SideKey }[];
  /** What the cue speaks of travels along a dotted line, moved aside by `shift` on the picture. */
  readonly arc?: {
    readonly joint: Target;
    readonly shift?: readonly [number, number];
    /** Ends of its way, in milliseconds; without them from the start to the still. */
    readonly from?: number;
    readonly to?: number;
    readonly both?: boolean;
    /** Small circles about where it starts. */
    readonly round?: number;
  };
  /** Drawn in this order, what is left out in the view's own. */
  readonly order?: readonly Part[];
  /** Parts with a gap around them, where they cross others of their colour. */
  readonly apart?: readonly Part[];
  /** Parts in the colour of what lies behind; in the side view the far limbs. */
  readonly far?: readonly Part[];
}
