import { Link } from "@tanstack/react-router";
import { Icon } from "../design/icon.tsx";
import { Page } from "./page.tsx";
import { SHELL_WORDS as WORDS } from "./shell-words.ts";

const PLACES = [
  { to: "/training", words: WORDS.training, icon: "training" },
  { to: "/guides", words: WORDS.guides, icon: "guide" },
  { to: "/brief", words: WORDS.brief, icon: "brief" },
  { to: "/settings", words: WORDS.settings, icon: "settings" },
] as const;

/** On a phone, the screens that the tab bar has no room for. */
export const MoreScreen = () => (
  <Page title={WORDS.more}>
    <ul className="rounded-card bg-surface lifted">
      {PLACES.map(({ to, words, icon }) => (
        <li key={to} className="border-b border-line last:border-0">
          <Link to={to} className="flex min-h-15 items-center gap-3 px-5 text-ink no-underline">
            <Icon name={icon} />
            <span className="flex-1 weight-text">{words}</span>
            <Icon name="forward" className="size-5 text-edge" />
          </Link>
        </li>
      ))}
    </ul>
  </Page>
);
