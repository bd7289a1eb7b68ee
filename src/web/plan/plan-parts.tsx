import type { PlanView } from "../../http/contract.ts";
import { WorthKnowing } from "./opened/worth-knowing.tsx";

/** Under the calendar: what the plan as a whole says. */
export const PlanParts = ({ plan }: { readonly plan: PlanView }) => (
  <div className="mt-6 grid gap-4">
    <WorthKnowing plan={plan} />
  </div>
);
