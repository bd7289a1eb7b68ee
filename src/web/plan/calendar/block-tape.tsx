import type { ReactNode } from "react";
import type { PlanDayView } from "../../../http/contract.ts";
import { TAPE } from "../calendar-words.ts";

type Block = PlanDayView["block"];

const LOOKS: Readonly<Record<Block, string>> = {
  heavy: "bg-load-4 text-surface",
  normal: "bg-load-1 text-ink",
  raceWeek: "bg-load-1 text-ink",
  easy: "border-2 border-dotted border-load-3 text-ink",
  recovery: "border-2 border-load-3 text-ink",
  returning: "border-2 border-load-3 text-ink",
  new: "border-2 border-load-3 text-ink",
  taper: "text-ink",
};

interface BlockTapeProps {
  readonly block: Block;
  readonly isLong?: boolean;
}

/** A stretch of the block tape: each block has a shape of its own, with its name inside where there is room. */
export const BlockTape = ({ block, isLong = false }: BlockTapeProps) => (
  <span
    title={TAPE[block].long}
    className={`@container relative flex h-6.5 w-full items-center overflow-hidden rounded-full text-[12px] leading-4 ${LOOKS[block]}`}
  >
    {block === "taper" && <Narrowing />}
    <span className="relative hidden truncate pl-2 pr-1 weight-bold @min-[56px]:block">
      {isLong ? TAPE[block].long : TAPE[block].short}
    </span>
    <span className="sr-only @min-[56px]:hidden">{TAPE[block].long}</span>
    {block === "raceWeek" && <TwoBars />}
    {(block === "returning" || block === "new") && <Gap />}
  </span>
);

const Mark = ({ children }: { readonly children: ReactNode }) => (
  <span aria-hidden="true" className="pointer-events-none absolute inset-0">
    {children}
  </span>
);

const Narrowing = () => (
  <Mark>
    <span className="block size-full rounded-l-full bg-load-2 [clip-path:polygon(0_0,100%_30%,100%_70%,0_100%)]" />
  </Mark>
);

const TwoBars = () => (
  <Mark>
    <span className="absolute inset-y-[3px] right-[14px] w-[2.4px] rounded-full bg-load-4" />
    <span className="absolute inset-y-[5px] right-[9.5px] w-[2.4px] rounded-full bg-load-4" />
  </Mark>
);

const Gap = () => (
  <Mark>
    <span className="absolute -top-1 right-5 h-2 w-2 bg-ground" />
  </Mark>
);
