import { Link } from "@tanstack/react-router";
import { Icon } from "../design/icon.tsx";
import { Wordmark } from "../design/wordmark.tsx";
import { SHELL_WORDS as WORDS } from "./shell-words.ts";

const PLACES = [
  { to: "/", words: WORDS.today },
  { to: "/plan", words: WORDS.plan },
  { to: "/body", words: WORDS.body },
  { to: "/training", words: WORDS.training },
  { to: "/care", words: WORDS.care },
  { to: "/brief", words: WORDS.brief },
  { to: "/guides", words: WORDS.guides },
] as const;

const TABS = [
  { to: "/", words: WORDS.today, icon: "today" },
  { to: "/plan", words: WORDS.plan, icon: "plan" },
  { to: "/body", words: WORDS.body, icon: "body" },
  { to: "/care", words: WORDS.care, icon: "care" },
  { to: "/more", words: WORDS.more, icon: "more" },
] as const;

/** The way to every screen: along the top where there is room. */
export const TopBar = () => (
  <header className="flex h-13 items-center gap-1 px-5 wide:h-19 wide:px-7">
    <Link
      to="/"
      aria-label={WORDS.home}
      className="mr-5 inline-flex min-h-11 items-center text-ink no-underline"
    >
      <Wordmark />
    </Link>
    <nav aria-label={WORDS.main} className="hidden gap-1 wide:flex">
      {PLACES.map(({ to, words }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === "/" }}
          className="inline-flex min-h-11 items-center rounded-full px-4 text-[15px] weight-text text-ink-2 no-underline aria-[current=page]:bg-fig-soft aria-[current=page]:text-ink"
        >
          {words}
        </Link>
      ))}
    </nav>
    <span className="flex-1" />
    <span className="hidden items-center gap-2 text-small text-ink-2 wide:inline-flex">
      <Icon name="tick" className="size-[18px]" />
      {WORDS.local}
    </span>
    <Link
      to="/settings"
      aria-label={WORDS.settings}
      className="-mr-2.5 grid size-11 place-items-center rounded-full text-ink aria-[current=page]:bg-fig-soft"
    >
      <Icon name="settings" />
    </Link>
  </header>
);

/** Under the thumb on a phone. */
export const TabBar = () => (
  <nav
    aria-label={WORDS.main}
    className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-5 border-t border-line bg-surface px-2 pt-1.5 pb-[calc(10px+env(safe-area-inset-bottom))] wide:hidden"
  >
    {TABS.map(({ to, words, icon }) => (
      <Link
        key={to}
        to={to}
        activeOptions={{ exact: to === "/" }}
        className="group grid min-h-13 content-center justify-items-center gap-0.5 rounded-row text-chip weight-text text-ink-3 no-underline aria-[current=page]:text-ink"
      >
        <span className="grid h-[30px] w-14 place-items-center rounded-full group-aria-[current=page]:bg-fig-soft">
          <Icon name={icon} />
        </span>
        {words}
      </Link>
    ))}
  </nav>
);
