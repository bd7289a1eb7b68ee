import { Link } from "@tanstack/react-router";
import { Card } from "../design/card.tsx";
import { Icon } from "../design/icon.tsx";
import { CARE_WORDS as WORDS } from "./care-words.ts";

const WAYS = [
  { to: "/care/helps", words: WORDS.helps, about: WORDS.helpsAbout },
  { to: "/care/steps", words: WORDS.steps, about: WORDS.stepsAbout },
  { to: "/guides", words: WORDS.guides, about: WORDS.guidesAbout },
] as const;

/** The ways to what the log shows, and to how it is done. */
export const CareMore = () => (
  <Card labelledBy="more-care" className="pb-1!">
    <h2 id="more-care" className="text-h3">
      {WORDS.more}
    </h2>
    <ul>
      {WAYS.map(({ to, words, about }) => (
        <li key={to} className="border-b border-line last:border-0">
          <Link to={to} className="flex min-h-15 items-center gap-3 py-2.5 text-ink no-underline">
            <span className="flex-1">
              <span className="block weight-text">{words}</span>
              <span className="block text-small text-ink-2">{about}</span>
            </span>
            <Icon name="forward" className="size-5 text-edge" />
          </Link>
        </li>
      ))}
    </ul>
  </Card>
);
