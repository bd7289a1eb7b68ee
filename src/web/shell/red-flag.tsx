import type { StatusView } from "../../http/contract.ts";
import { LinkButton } from "../design/button.tsx";
import { clock, longDay } from "../design/dates.ts";
import { Icon } from "../design/icon.tsx";
import { nameGate } from "./gate-words.ts";
import { FLAG_WORDS as WORDS } from "./shell-words.ts";

type Gate = StatusView["gates"][number];

/** Who must be seen, and by when. It stands in the place of every advice, and nothing closes it but being seen. */
export const RedFlag = ({ gate }: { readonly gate: Gate }) => (
  <section
    role="alert"
    aria-label={nameGate(gate)}
    className="grid gap-3 rounded-panel bg-flag p-5 text-on-flag"
  >
    <p className="flex items-start gap-3 font-display text-h2">
      <Icon name="octagon" className="mt-0.5 size-6" />
      {gate.emergency
        ? WORDS.emergency(nameGate(gate))
        : WORDS.today(nameGate(gate), `${longDay(gate.deadline.slice(0, 10))}, ${clock(gate.deadline)}`)}
    </p>
    {gate.emergency && <p className="weight-bold">{WORDS.call}</p>}
    <p>{gate.text}</p>
    <ul className="grid gap-1.5 text-small">
      {gate.because.map(({ rule, text }) => (
        <li key={`${rule} ${text}`}>
          {text}{" "}
          <span className="rounded-chip px-1.5 text-chip shadow-[inset_0_0_0_1px_currentColor]">{rule}</span>
        </li>
      ))}
    </ul>
    <p className="text-small">{WORDS.stopped}</p>
    <div className="flex flex-wrap gap-2">
      <LinkButton to="/triage" look="soft">
        {WORDS.what}
      </LinkButton>
      <LinkButton to="/triage" look="soft">
        {WORDS.seen}
      </LinkButton>
    </div>
    <p className="text-caption">{WORDS.note}</p>
  </section>
);
