import { Link } from "@tanstack/react-router";
import { Icon } from "../design/icon.tsx";
import { HELPS_WORDS } from "./helps-words.ts";

/** The way back, over the heading. */
export const BackToCare = () => (
  <Link to="/care" className="-ml-1 inline-flex min-h-11 items-center gap-1 text-ink-2">
    <Icon name="back" className="size-4.5" />
    {HELPS_WORDS.back}
  </Link>
);
