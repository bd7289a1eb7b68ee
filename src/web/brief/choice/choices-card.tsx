import { SHARED_PARTS } from "../../../core/context/index.ts";
import type { NiggleView, PlanItemView } from "../../../http/contract.ts";
import { Card } from "../../design/card.tsx";
import { clock, middleDay } from "../../design/dates.ts";
import { SelectField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { massageInWords, placeInWords } from "../../plan/plan-words.ts";
import { SwitchRow } from "../switch-row.tsx";
import { WordsField } from "../words-field.tsx";
import { type KeptChoice, LONGEST_WISH, turnPain } from "./brief-choice.ts";
import { CHOICE_WORDS as WORDS } from "./choice-words.ts";
import { PartSwitches } from "./part-switches.tsx";
import type { useSharedParts } from "./use-shared-parts.ts";

interface ChoicesProps {
  readonly shared: ReturnType<typeof useSharedParts>;
  readonly kept: KeptChoice;
  readonly onChange: (change: Partial<KeptChoice>) => void;
  readonly pains: readonly NiggleView[];
  readonly visits: readonly PlanItemView[];
}

const isWide = (): boolean => matchMedia("(min-width: 60rem)").matches;

/** What the page tells: each part with a line on what it says, single pains, which massage, and the runner's own words. */
export const ChoicesCard = ({ shared, kept, onChange, pains, visits }: ChoicesProps) => (
  <Card labelledBy="choices">
    <details className="group" open={isWide()}>
      <summary className="flex min-h-11 list-none items-center gap-3 [&::-webkit-details-marker]:hidden">
        <h2 id="choices" className="flex-1 text-h3">
          {WORDS.title}
        </h2>
        <span className="text-small text-ink-2">{WORDS.count(shared.parts.length, SHARED_PARTS.length)}</span>
        <Icon name="down" className="size-5 text-edge transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-2 grid gap-5">
        <VisitField visits={visits} visit={kept.visit} onChange={onChange} />
        <WordsField
          label={WORDS.wish}
          hint={WORDS.wishHint}
          maxLength={LONGEST_WISH}
          value={kept.wish}
          onChange={({ target }) => onChange({ wish: target.value })}
        />
        <PartSwitches shared={shared} />
        {shared.parts.includes("pains") && pains.length > 0 && (
          <Pains pains={pains} leaveOut={kept.leaveOut} onChange={onChange} />
        )}
      </div>
    </details>
  </Card>
);

function VisitField({
  visits,
  visit,
  onChange,
}: Pick<ChoicesProps, "visits" | "onChange"> & Pick<KeptChoice, "visit">) {
  if (visits.length < 2) return null;
  return (
    <SelectField
      label={WORDS.visit}
      value={visit ?? ""}
      onChange={({ target }) => onChange({ visit: target.value === "" ? null : target.value })}
    >
      <option value="">{WORDS.nextVisit}</option>
      {visits.map((item) => (
        <option key={item.id} value={item.id}>
          {`${middleDay(item.date)}${item.start ? `, ${clock(item.start)}` : ""}: ${massageInWords(item)}`}
        </option>
      ))}
    </SelectField>
  );
}

const Pains = ({
  pains,
  leaveOut,
  onChange,
}: Pick<ChoicesProps, "pains" | "onChange"> & Pick<KeptChoice, "leaveOut">) => (
  <section aria-labelledby="which-pains">
    <h3 id="which-pains" className="weight-bold text-small">
      {WORDS.pains}
    </h3>
    <p className="text-caption text-ink-3">{WORDS.painsLead}</p>
    <ul className="mt-1 divide-y divide-line">
      {pains.map(({ id, area, side }) => (
        <li key={id}>
          <SwitchRow
            label={upperFirst(placeInWords({ area, side }))}
            on={!leaveOut.includes(id)}
            onTurn={() => onChange({ leaveOut: turnPain(leaveOut, id) })}
          />
        </li>
      ))}
    </ul>
  </section>
);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
