import { Button } from "../../design/button.tsx";
import { Dial } from "../../design/dial.tsx";
import { costInWords, offerInWords, placeOf, MOVE_WORDS as WORDS, wordsBefore } from "./move-words.ts";
import type { Offer } from "./offer.ts";
import type { Carried, Move } from "./use-move.ts";
import type { OfferState } from "./use-offer.ts";

/** What it would cost to put the massage there, while it is carried; the acts for hands without a keyboard. */
export function MoveStrip({ move }: { readonly move: Move }) {
  const { carried, offer } = move;
  if (carried === null) return null;
  return (
    <section
      aria-label={WORDS.strip}
      className="fixed inset-x-3 bottom-[calc(88px+env(safe-area-inset-bottom))] z-30 mx-auto grid max-w-180 gap-3 rounded-card bg-surface p-4 shadow-[0_0_0_2px_var(--ink),0_12px_40px_-8px_rgb(55_26_45/0.35)] wide:bottom-5"
    >
      <div className="flex items-start gap-3">
        <Dial form={carried.item.form} status={carried.item.status} />
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
          <OfferLines offer={offer} />
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

const OfferLines = ({ offer }: { readonly offer: Offer }) => (
  <div className="text-small text-ink-2">
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
  <div className="flex flex-wrap gap-2">
    <Button size="small" onClick={move.drop}>
      {WORDS.drop}
    </Button>
    <Button look="ghost" size="small" onClick={() => move.shift(-1)}>
      {WORDS.earlier}
    </Button>
    <Button look="ghost" size="small" onClick={() => move.shift(1)}>
      {WORDS.later}
    </Button>
    <Button look="plain" size="small" onClick={move.leave}>
      {WORDS.leave}
    </Button>
  </div>
);
