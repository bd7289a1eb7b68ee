import type { RefObject } from "react";
import { Dial } from "../../design/dial.tsx";
import { clockOf, costInWords } from "./move-words.ts";
import { formOver, type Move } from "./use-move.ts";

/** The massage under the pointer, with its price at hand. */
export function Ghost({
  move,
  place,
}: {
  readonly move: Move;
  readonly place: RefObject<HTMLDivElement | null>;
}) {
  const { carried, offer } = move;
  if (carried?.by !== "pointer") return null;
  return (
    <div ref={place} aria-hidden="true" className="pointer-events-none fixed left-0 top-0 z-40">
      <div className="flex -translate-x-3 translate-y-[-120%] items-center gap-2 whitespace-nowrap rounded-full bg-panel py-1.5 pl-2 pr-4 text-small weight-text text-on-panel tabular-nums">
        <Dial form={formOver(carried, offer)} status={carried.item.status} size={22} />
        {offer !== null &&
          typeof offer === "object" &&
          `${clockOf(offer.minute)}, ${costInWords(offer.regret)}`}
      </div>
    </div>
  );
}
