import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { GuideHeadView } from "../../http/contract.ts";
import { Card } from "../design/card.tsx";
import { queries } from "../read/queries.ts";
import { Page } from "../shell/page.tsx";
import { groupMoves } from "./find-guides.ts";
import { GuideLink } from "./guide-link.tsx";
import { GUIDE_WORDS as WORDS } from "./guide-words.ts";
import { SearchField } from "./search-field.tsx";
import { type FoundGuides, useGuideSearch } from "./use-guide-search.ts";

/** All guides and moves, and the search among them; the words stand in the address, so that "back" finds them again. */
export function GuidesScreen() {
  const { data } = useSuspenseQuery(queries.guides);
  const { search: asked = "" } = useSearch({ from: "/guides" });
  const [typed, setTyped] = useState(asked);
  const navigate = useNavigate();
  const found = useGuideSearch(data.guides, typed);
  const search = (words: string): void => {
    setTyped(words);
    void navigate({ to: "/guides", search: words === "" ? {} : { search: words }, replace: true });
  };
  return (
    <Page title={WORDS.title} tab={WORDS.tab}>
      <SearchField typed={typed} onType={search} />
      {typed.trim() === "" ? (
        <AllGuides guides={data.guides} />
      ) : (
        <Found found={found} words={typed.trim()} />
      )}
    </Page>
  );
}

const Found = ({
  found: { guides, here },
  words,
}: {
  readonly found: FoundGuides;
  readonly words: string;
}) => (
  <div className="grid gap-3">
    <div role="status" className="text-small text-ink-2">
      <p>{WORDS.found(guides.length, words)}</p>
      {here && <p>{WORDS.foundHere}</p>}
    </div>
    {guides.length === 0 ? (
      <p>{WORDS.nothing}</p>
    ) : (
      <Card className="py-1!">
        <ul>
          {guides.map((guide) => (
            <GuideLink key={guide.id} guide={guide} />
          ))}
        </ul>
      </Card>
    )}
  </div>
);

const AllGuides = ({ guides }: { readonly guides: readonly GuideHeadView[] }) => (
  <div className="grid gap-7">
    <section aria-labelledby="guides" className="grid gap-3">
      <h2 id="guides" className="text-h2">
        {WORDS.guides}
      </h2>
      <Card className="py-1!">
        <ul className="wide:grid wide:grid-cols-2 wide:gap-x-11">
          {guides
            .filter(({ kind }) => kind === "guide")
            .map((guide) => (
              <GuideLink key={guide.id} guide={guide} />
            ))}
        </ul>
      </Card>
    </section>
    <section aria-labelledby="moves" className="grid gap-3">
      <h2 id="moves" className="text-h2">
        {WORDS.moves}
      </h2>
      <div className="grid gap-4 wide:grid-cols-3 wide:items-start">
        {groupMoves(guides.filter(({ kind }) => kind === "move")).map(({ name, guides: own }) => (
          <Card key={name} className="pb-1!">
            <h3 className="text-h3">{name}</h3>
            <ul>
              {own.map((guide) => (
                <GuideLink key={guide.id} guide={guide} />
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </section>
  </div>
);
