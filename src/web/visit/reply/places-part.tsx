import type { BriefView } from "../../../http/contract.ts";
import { Chips } from "../../design/choice.tsx";
import { placeOfChoice, togglePlace } from "./draft.ts";
import { FormCard } from "./form-card.tsx";
import { MorePlaces } from "./more-places.tsx";
import type { PartProps } from "./part-props.ts";
import { sayChoice, PLACES_WORDS as WORDS } from "./reply-words.ts";
import { TreatedList } from "./treated-list.tsx";

type Asked = NonNullable<BriefView["sections"]["focus"]>["areas"];

/** What was worked on: the page's own places as chips, others from the map or a list; each with its pressure. */
export function PlacesPart({
  asked,
  draft: { treated },
  faults = [],
  onChange,
}: PartProps & { readonly asked: Asked }) {
  const chosen = treated.map(({ area, side }) => `${area}:${side}`);
  const toggle = (choice: string | undefined): void => {
    const place = placeOfChoice(choice ?? "");
    if (place) onChange({ treated: togglePlace(treated, place) });
  };
  const options = asked
    .map(({ area: { area, side } }) => `${area}:${side}`)
    .filter((value) => placeOfChoice(value) !== null)
    .map((value) => ({ value, words: sayChoice(value) }));
  const values = options.map(({ value }) => value).filter((value) => chosen.includes(value));
  return (
    <FormCard title={WORDS.title} hint={WORDS.hint} faults={faults}>
      {options.length > 0 && (
        <Chips
          label={WORDS.focus}
          options={options}
          values={values}
          onChange={(next) =>
            toggle(next.find((one) => !values.includes(one)) ?? values.find((one) => !next.includes(one)))
          }
        />
      )}
      <MorePlaces treated={treated} onToggle={toggle} open={options.length === 0} />
      <TreatedList treated={treated} onChange={(next) => onChange({ treated: next })} />
    </FormCard>
  );
}
