import type { PlanItemView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { Dial } from "../../design/dial.tsx";
import { spanInWords } from "../booking/booking-words.ts";
import { kindInWords, placeInWords, stateInWords } from "../plan-words.ts";
import { timeOf, OPENED_WORDS as WORDS } from "./opened-words.ts";

const FIRST = 3;

/** A massage of the day: kind and length, where, and why. */
export function MassageFacts({ item }: { readonly item: PlanItemView }) {
  const isStruck = item.status === "cancelSuggested";
  const span = spanInWords(item);
  return (
    <section className="grid gap-3" aria-label={kindInWords(item)}>
      <div>
        <p className="text-ink-2 tabular-nums">{[...(span ? [span] : []), stateInWords(item)].join(", ")}</p>
        <p className={`mt-2 flex items-center gap-2.5 weight-bold ${isStruck ? "line-through" : ""}`}>
          <Dial form={item.form} status={item.status} />
          {kindInWords(item)}
        </p>
      </div>
      <Reasons item={item} />
    </section>
  );
}

/** Where the time goes. */
export const MassageAreas = ({ item: { areas } }: { readonly item: PlanItemView }) =>
  areas.length > 0 && (
    <section aria-label={WORDS.areas}>
      <h3 className="mb-1 text-h3">{WORDS.areas}</h3>
      <ul className="text-small text-ink-2">
        {areas.map((area) => (
          <li
            key={`${area.area} ${area.side}`}
            className="flex justify-between gap-3 border-b border-line py-1 last:border-0"
          >
            <span className="first-letter:uppercase">{placeInWords(area)}</span>
            <span className="tabular-nums">{timeOf(area)}</span>
          </li>
        ))}
      </ul>
    </section>
  );

/** The first reasons, the others folded away. */
function Reasons({ item: { because } }: { readonly item: PlanItemView }) {
  const rest = because.slice(FIRST);
  return (
    <div className="grid gap-2.5">
      <ReasonList reasons={because.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="group">
          <summary className="inline-flex min-h-11 items-center text-small text-ink-2 underline decoration-1 underline-offset-3">
            {WORDS.more(rest.length)}
          </summary>
          <div className="grid gap-2.5">
            <ReasonList reasons={rest} />
          </div>
        </details>
      )}
    </div>
  );
}

const ReasonList = ({ reasons }: { readonly reasons: PlanItemView["because"] }) =>
  reasons.map(({ rule, text }) => (
    <Because key={`${rule} ${text}`} rules={[rule]}>
      {text}
    </Because>
  ));
