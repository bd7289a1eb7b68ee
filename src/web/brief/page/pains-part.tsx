import {
  type Brief,
  deriveBriefMap,
  derivePainLine,
  headOfPain,
  type OutlineLine,
} from "../../../core/brief/index.ts";
import { type PageLevel, ProseLines } from "./page-section.tsx";
import { PainBadge } from "./pain-badge.tsx";
import { PainChart } from "./pain-chart.tsx";
import { PainMap } from "./pain-map.tsx";

type Pain = NonNullable<Brief["pains"]>["pains"][number];

interface PainsProps {
  readonly brief: Brief;
  readonly level: PageLevel;
}

/** What hurts: the map, then each pain under its number with its line. */
export function PainsPart({ brief, level }: PainsProps) {
  const { pains = [], statements = [] } = brief.pains ?? {};
  const lines: readonly OutlineLine[] = statements;
  return (
    <>
      <div className="grid gap-4 pt-1 @md:grid-cols-[auto_1fr] print:grid-cols-[auto_1fr]">
        <PainMap map={deriveBriefMap(brief)} />
        <ol className="grid content-start gap-3">
          {pains.map((pain) => (
            <PainItem key={pain.number} pain={pain} today={brief.writtenOn} level={level} />
          ))}
        </ol>
      </div>
      {lines.length > 0 && (
        <div className="mt-3 text-small print:mt-2 print:text-caption">
          <ProseLines lines={lines} />
        </div>
      )}
    </>
  );
}

interface ItemProps {
  readonly pain: Pain;
  readonly today: Brief["writtenOn"];
  readonly level: PageLevel;
}

function PainItem({ pain, today, level }: ItemProps) {
  const line = derivePainLine(pain, today);
  const Heading = level === 1 ? "h3" : "h4";
  return (
    <li>
      <Heading className="flex items-start gap-2 font-sans leading-6 text-body weight-bold tracking-normal">
        <PainBadge number={pain.number} beSeen={pain.beSeen} />
        <span className="sr-only">{pain.number} </span>
        {headOfPain(pain)}
      </Heading>
      <p>{pain.text}</p>
      {line && <PainChart line={line} />}
    </li>
  );
}
