import type { ReactNode } from "react";

/** What to do with a long sheet stays in reach of the thumb. */
export const StickyActs = ({ children }: { readonly children: ReactNode }) => (
  <div className="sticky -bottom-5 z-10 -mx-5 -mb-5 grid gap-2 border-t border-line bg-surface px-5 pt-3 pb-5">
    {children}
  </div>
);
