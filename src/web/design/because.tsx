import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The bent arrow that hangs a reason on its advice. */
const Hook = () => (
  <svg viewBox="0 0 18 18" aria-hidden="true" className="mt-0.5 size-[18px] text-edge">
    <path
      d="M4 3v5a3 3 0 0 0 3 3h7M11 7.5l3.5 3.5-3.5 3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** A rule's id; it opens what the rule says and where it comes from. */
export const RuleChip = ({ rule }: { readonly rule: string }) => (
  <Link
    to="/rules/$rule"
    params={{ rule }}
    aria-label={`Rule ${rule}`}
    className="relative inline-block rounded-chip bg-sunk px-1.5 text-chip weight-text text-ink-2 no-underline tabular-nums after:absolute after:-inset-x-1.5 after:-inset-y-3.5"
  >
    {rule}
  </Link>
);

interface BecauseProps {
  readonly rules?: readonly string[];
  readonly children: ReactNode;
}

/** A reason under an advice: bent arrow, sentence, rules. */
export const Because = ({ rules = [], children }: BecauseProps) => (
  <p className="grid grid-cols-[18px_1fr] gap-2 text-small text-ink-2">
    <Hook />
    <span>
      {children}
      {rules.filter(Boolean).map((rule) => (
        <span key={rule}>
          {" "}
          <RuleChip rule={rule} />
        </span>
      ))}
    </span>
  </p>
);
