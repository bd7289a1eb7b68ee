import type { BecauseView } from "../../http/contract.ts";
import { RuleChip } from "../design/because.tsx";
import { Icon } from "../design/icon.tsx";
import { DO_NOW_WORDS as WORDS } from "./do-now-words.ts";

/** Why these moves: closed at first, as the start comes before the reasons. */
export const PanelReasons = ({ because }: { readonly because: readonly BecauseView[] }) =>
  because.length === 0 ? null : (
    <details className="group text-small">
      <summary className="flex min-h-11 list-none items-center gap-1.5 weight-text text-on-panel-2 [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="size-4.5 transition-transform group-open:rotate-180" />
        {WORDS.why}
      </summary>
      <ul className="grid gap-2.5 pb-1">
        {because.map(({ rule, text }) => (
          <li key={`${rule} ${text}`} className="text-on-panel-2">
            {text} <RuleChip rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
