import { useSuspenseQuery } from "@tanstack/react-query";
import { SHARED_PARTS } from "../../../core/context/index.ts";
import { FaultStrip } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { SwitchRow } from "../switch-row.tsx";
import { CHOICE_WORDS as WORDS } from "./choice-words.ts";
import { NameField } from "./name-field.tsx";
import { useSharedParts } from "./use-shared-parts.ts";

interface SwitchesProps {
  readonly shared: ReturnType<typeof useSharedParts>;
}

/** Each part of the page with one line on what it tells, and the name beside its own. */
export function PartSwitches({ shared: { parts, turn, error } }: SwitchesProps) {
  const { data } = useSuspenseQuery(queries.settings);
  const name = data.settings.find(({ key }) => key === "name")?.value ?? "none";
  return (
    <div>
      {error && <FaultStrip error={error} />}
      <ul className="divide-y divide-line">
        {SHARED_PARTS.map((part) => (
          <li key={part}>
            <SwitchRow
              label={WORDS.parts[part].name}
              about={WORDS.parts[part].tells}
              on={parts.includes(part)}
              onTurn={() => turn(part)}
            />
            {part === "name" && parts.includes(part) && <NameField key={name} name={name} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same where no page stands beside it. */
export function SharedPartsSetting({ value }: { readonly value: string }) {
  return <PartSwitches shared={useSharedParts(value)} />;
}
