import { Link } from "@tanstack/react-router";
import type { GuideHeadView } from "../../http/contract.ts";
import { Icon } from "../design/icon.tsx";
import { hasFigure, StillFigure } from "../figure/move-figure.tsx";

/** A guide or a move as a row of a list; a move with its figure. */
export const GuideLink = ({ guide: { id, title, summary } }: { readonly guide: GuideHeadView }) => (
  <li className="border-b border-line last:border-0">
    <Link
      to="/guides/$guide"
      params={{ guide: id }}
      className="flex min-h-15 items-center gap-3 py-2.5 text-ink no-underline"
    >
      {hasFigure(id) && (
        <span
          aria-hidden="true"
          className="grid size-15 flex-none place-items-center overflow-hidden rounded-cell bg-sunk"
        >
          <StillFigure move={id} name={title} side="right" className="size-15" />
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className="block weight-text">{title}</span>
        <span className="block text-small text-ink-2">{summary}</span>
      </span>
      <Icon name="forward" className="size-5 text-edge" />
    </Link>
  </li>
);
