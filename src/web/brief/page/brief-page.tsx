import type { ReactNode } from "react";
import {
  type Brief,
  deriveLoadChart,
  type OutlineLine,
  type OutlineSection,
  outlineOf,
  type SectionId,
} from "../../../core/brief/index.ts";
import type { BriefView } from "../../../http/contract.ts";
import { briefOf } from "./brief-of-view.ts";
import { FocusPart } from "./focus-part.tsx";
import { LoadBars } from "./load-bars.tsx";
import { PageHead } from "./page-head.tsx";
import { rowsOf } from "./page-rows.ts";
import { FigureLines, type PageLevel, PageSection, ProseLines, StackedLines } from "./page-section.tsx";
import { PainsPart } from "./pains-part.tsx";
import { WritingBoxes } from "./writing-boxes.tsx";
import "./brief-page.css";

interface BriefPageProps {
  readonly brief: BriefView;
  /** Of its title: 1 where it stands alone, 2 within a screen. */
  readonly level?: PageLevel;
}

/** The page for the therapist: two columns where there is room and on paper, one on a phone. */
export function BriefPage({ brief: view, level = 2 }: BriefPageProps) {
  const brief = briefOf(view);
  const { notice, sections, boxes } = outlineOf(brief);
  return (
    <article data-brief-page="" className="brief-page @container text-small leading-[1.4]">
      <div className="grid gap-5 print:gap-3.5">
        <PageHead brief={brief} notice={notice} level={level} />
        {rowsOf(brief.mode, sections).map(({ lead, columns }) => (
          <Row key={columns[0]?.[0]?.id} lead={lead} calm={notice !== null} two={columns.length > 1}>
            {columns.map((column) => (
              <div key={column[0]?.id} className="grid content-start gap-5 print:gap-3">
                {column.map((section) => (
                  <PageSection key={section.id} heading={section.heading} level={level}>
                    <Content section={section} brief={brief} level={level} />
                  </PageSection>
                ))}
              </div>
            ))}
          </Row>
        ))}
        <WritingBoxes boxes={boxes} level={level} />
        <footer className="text-caption text-ink-2">{brief.footnote}</footer>
      </div>
    </article>
  );
}

interface RowProps {
  readonly lead: boolean;
  /** Beside a red surface every other colour leaves the page. */
  readonly calm: boolean;
  readonly two: boolean;
  readonly children: ReactNode;
}

const TWO = {
  even: "@2xl:grid-cols-2 @2xl:gap-8 print:grid-cols-2 print:gap-6",
  wider: "@2xl:grid-cols-[1.28fr_1fr] @2xl:gap-8 print:grid-cols-[1.28fr_1fr] print:gap-6",
} as const;

const Row = ({ lead, calm, two, children }: RowProps) => (
  <div
    className={`grid gap-5 ${two ? TWO[lead ? "even" : "wider"] : ""} ${
      lead
        ? `rounded-row p-4 ${calm ? "shadow-[inset_0_0_0_2px_var(--flag-text)]" : "bg-lamp-1"}`
        : "border-b border-line pb-5 print:pb-3"
    }`}
  >
    {children}
  </div>
);

interface ContentProps {
  readonly section: OutlineSection;
  readonly brief: Brief;
  readonly level: PageLevel;
}

const SAID_BY_HEADING: readonly SectionId[] = ["request", "pressure"];

/** The heading over it says the same. */
const withoutFirstLabel = (lines: readonly OutlineLine[]): readonly OutlineLine[] =>
  lines.map((line, index) => (index === 0 ? { ...line, label: "" } : line));

function Content({ section, brief, level }: ContentProps) {
  if (section.id === "pains") return <PainsPart brief={brief} level={level} />;
  if (section.id === "focus" && brief.focus) return <FocusPart brief={brief} focus={brief.focus} />;
  if (section.id === "goals") return <StackedLines lines={section.lines} />;
  if (SAID_BY_HEADING.includes(section.id)) return <ProseLines lines={withoutFirstLabel(section.lines)} />;
  if (section.id !== "training") return <ProseLines lines={section.lines} />;
  const chart = deriveLoadChart(brief.training?.days ?? []);
  return (
    <>
      <FigureLines lines={section.lines} />
      {chart && <LoadBars chart={chart} />}
    </>
  );
}
