import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "../design/icon.tsx";

interface BackProps {
  readonly to: "/care" | "/guides";
  readonly children: ReactNode;
}

/** The way back, over a heading. */
export const BackLink = ({ to, children }: BackProps) => (
  <Link to={to} className="-ml-1 inline-flex min-h-11 items-center gap-1 text-ink-2">
    <Icon name="back" className="size-4.5" />
    {children}
  </Link>
);
