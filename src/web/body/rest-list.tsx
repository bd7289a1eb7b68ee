import type { TriageView } from "../../http/contract.ts";
import { RuleChip } from "../design/because.tsx";
import { isRule } from "./because-list.tsx";
import { restsOf } from "./triage-order.ts";

interface RestListProps {
  readonly blocks: readonly TriageView["blocks"][number][];
  /** Reasons that stand above already. */
  readonly said: readonly string[];
}

/** What rests, each with its reason or the rule that says it. */
export const RestList = ({ blocks, said }: RestListProps) => (
  <ul>
    {restsOf(blocks, said).map(({ what, text, rules }) => (
      <li key={what} className="border-t border-line py-2 first:border-0">
        <span className="weight-text">{what}</span>{" "}
        {rules.filter(isRule).map((rule) => (
          <span key={rule}>
            <RuleChip rule={rule} />{" "}
          </span>
        ))}
        {text !== null && <span className="block text-small text-ink-2">{text}</span>}
      </li>
    ))}
  </ul>
);
