import type { GuideHeadView } from "../../http/contract.ts";
import { Card } from "../design/card.tsx";
import { fullDate } from "../design/dates.ts";
import { Tag } from "../design/tag.tsx";
import { GUIDE_WORDS as WORDS } from "./guide-words.ts";
import { Source } from "./source.tsx";

type Evidence = GuideHeadView["evidence"];

const upperFirst = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** How far it helps, in one line for each outcome: before any promise is read into the text. */
export const EvidenceLine = ({ evidence }: { readonly evidence: Evidence }) => (
  <ul className="mt-2.5 grid gap-1.5 text-small">
    {evidence.map(({ outcome, grade }) => (
      <li key={outcome} className="flex flex-wrap items-center gap-x-2">
        {upperFirst(outcome)} <Tag>{`${WORDS.gradeLetter(grade)}: ${WORDS.grades[grade]}`}</Tag>
      </li>
    ))}
  </ul>
);

/** The papers behind each outcome, and when the text was looked at last. */
export const EvidenceCard = ({ guide: { evidence, reviewed } }: { readonly guide: GuideHeadView }) => (
  <Card labelledBy="evidence" className="grid gap-3">
    <h2 id="evidence" className="text-h3">
      {WORDS.sources}
    </h2>
    {evidence.map(({ outcome, grade, sources }) => (
      <div key={outcome} className="grid gap-0.5">
        <p className="text-small weight-text">{WORDS.outcome(upperFirst(outcome), grade)}</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      </div>
    ))}
    <p className="text-caption text-ink-3">{WORDS.reviewed(fullDate(reviewed))}</p>
  </Card>
);
