import { Icon, type IconName } from "../design/icon.tsx";
import type { Outcome } from "./import-words.ts";

const TILES: Readonly<Record<Outcome, { readonly icon: IconName; readonly look: string }>> = {
  imported: { icon: "tick", look: "bg-moss-soft text-moss" },
  duplicate: { icon: "same", look: "bg-sunk text-ink-2" },
  skipped: { icon: "skip", look: "bg-sunk text-ink-2" },
  unreadable: { icon: "close", look: "text-flag-text shadow-[inset_0_0_0_1.8px_var(--flag-text)]" },
};

/** What became of a file, as a sign; words stand beside it. */
export const OutcomeTile = ({ outcome }: { readonly outcome: Outcome }) => (
  <span className={`grid size-[34px] flex-none place-items-center rounded-[12px] ${TILES[outcome].look}`}>
    <Icon name={TILES[outcome].icon} className="size-[19px]" />
  </span>
);
