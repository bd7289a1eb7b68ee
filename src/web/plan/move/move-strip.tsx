import { Button } from "../../design/button.tsx";
import { Dial } from "../../design/dial.tsx";
import { Icon } from "../../design/icon.tsx";
import {
  costInWords,
  lighterInWords,
  offerInWords,
  placeOf,
  MOVE_WORDS as WORDS,
  wordsBefore,
} from "./move-words.ts";
import type { Offer } from "./offer.ts";
import { type Carried, formOver, type Move } from "./use-move.ts";
import type { OfferState } from "./use-offer.ts";

interface MoveStripProps {
  readonly move: Move;
  /** It stands beside the calendar, where there is room; else over its lower end. */
  readonly isBeside?: boolean;
}

const PLACE = {
  over: "fixed inset-x-3 bottom-[calc(88px+env(safe-area-inset-bottom))] z-30 mx-auto max-w-140 shadow-[0_0_0_2px_var(--ink),0_12px_40px_-8px_rgb(55_26_45/0.35)] wide:bottom-5",
  beside: "mb-4 shadow-[0_0_0_2px_var(--ink)]",
} as const;

/** What it would cost to put the massage there, while it is carried; the acts for hands without a keyboard. */
export function MoveStrip({ move, isBeside = false }: MoveStripProps) {
  const { carried, offer } = move;
  if (carried === null) return null;
  return (
    <section
      aria-label={WORDS.strip}
      className={`grid gap-3 rounded-card bg-surface p-4 ${isBeside ? PLACE.beside : PLACE.over}`}
    >
      <div className="flex items-start gap-3">
        <Dial form={formOver(carried, offer)} status={carried.item.status} />
        <div className="min-w-0 flex-1">
          <Price carried={carried} offer={offer} />
        </div>
      </div>
      {carried.by === "keys" && <Acts move={move} />}
    </section>
  );
}

function Price({ carried, offer }: { readonly carried: Carried; readonly offer: OfferState | null }) {
  const isKnown = offer !== null && typeof offer === "object";
  return (
    <>
      <div role="status" className="sr-only">
        {isKnown ? offerInWords(offer) : offer === "failed" ? WORDS.unpriced : ""}
      </div>
      <div aria-hidden={isKnown}>
        <p className="weight-bold tabular-nums">{isKnown ? placeOf(offer) : wordsBefore(carried)}</p>
        {isKnown ? (
          <OfferLines offer={offer} usual={carried.item.form} />
        ) : (
          <p className="text-small text-ink-2">{offer === "failed" ? WORDS.unpriced : WORDS.working}</p>
        )}
      </div>
      {carried.by === "keys" && (
        <p className="mt-1 hidden text-caption text-ink-3 wide:block">{WORDS.howKeys}</p>
      )}
    </>
  );
}

interface OfferLinesProps {
  readonly offer: Offer;
  readonly usual: Carried["item"]["form"];
}

const OfferLines = ({ offer, usual }: OfferLinesProps) => (
  <div className="text-small text-ink-2">
    {usual !== undefined && usual !== offer.form && <p>{lighterInWords(offer.form, usual)}</p>}
    <p className="tabular-nums">
      {costInWords(offer.regret)}. {offer.breaks.length === 0 && offer.regret !== null && WORDS.breaksNothing}
    </p>
    {offer.breaks.map(({ rule, text }) => (
      <p key={rule}>
        {text} <span className="rounded-chip bg-sunk px-1.5 text-chip weight-text tabular-nums">{rule}</span>
      </p>
    ))}
  </div>
);

const Acts = ({ move }: { readonly move: Move }) => (
  <div className="flex flex-wrap items-center gap-2">
    <Button size="small" onClick={move.drop}>
      {WORDS.drop}
    </Button>
    <HourButton name={WORDS.earlier} icon="back" onClick={() => move.shift(-1)} />
    <HourButton name={WORDS.later} icon="forward" onClick={() => move.shift(1)} />
    <Button look="plain" size="small" onClick={move.leave}>
      {WORDS.leave}
    </Button>
  </div>
);

interface HourButtonProps {
  readonly name: string;
  readonly icon: "back" | "forward";
  readonly onClick: () => void;
}

const HourButton = ({ name, icon, onClick }: HourButtonProps) => (
  <button
    type="button"
    aria-label={name}
    title={name}
    onClick={onClick}
    className="grid size-11 place-items-center rounded-full shadow-[inset_0_0_0_1.5px_var(--edge)]"
  >
    <Icon name={icon} />
  </button>
);
