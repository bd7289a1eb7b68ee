import type { PlanItemView } from "../../http/contract.ts";

interface DialProps {
  readonly form: PlanItemView["form"];
  readonly status: PlanItemView["status"];
  readonly size?: number;
}

/**
 * The mark of a massage: a ring is gentle, half filled medium, filled firm; a tick is booked, a filled tick done, a strike
 * better cancelled. Words stand beside it, so readers skip it.
 */
export function Dial({ form, status, size = 24 }: DialProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      className="flex-none overflow-visible"
    >
      <DialShapes form={form} status={status} />
    </svg>
  );
}

/** The same inside another drawing, on a grid of 24. */
export const DialShapes = ({ form, status }: Omit<DialProps, "size">) => (
  <>
    <circle cx="12" cy="12" r="10.5" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2.2" />
    {form === "deep" && <circle cx="12" cy="12" r="6.6" fill="var(--ink)" />}
    {form === "moderate" && <path d="M5.4 12a6.6 6.6 0 0 0 13.2 0z" fill="var(--ink)" />}
    {(status === "booked" || status === "done") && (
      <g>
        <circle cx="20" cy="4.5" r="6" fill="var(--moss)" stroke="var(--surface)" strokeWidth="1.6" />
        <path
          d="M17.4 4.7l1.8 1.8 3.4-3.6"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    )}
    {status === "cancelSuggested" && (
      <path d="M2 22 22 2" stroke="var(--flag-text)" strokeWidth="2.6" strokeLinecap="round" />
    )}
  </>
);
