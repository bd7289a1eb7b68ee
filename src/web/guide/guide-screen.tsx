import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { GuideView } from "../../http/contract.ts";
import { BackLink } from "../care/back-link.tsx";
import { LinkButton } from "../design/button.tsx";
import { FaultStrip, Loading } from "../design/states.tsx";
import { Refused } from "../read/call.ts";
import { queries } from "../read/queries.ts";
import { Page } from "../shell/page.tsx";
import { EvidenceCard, EvidenceLine } from "./evidence.tsx";
import { GuideFigure } from "./guide-figure.tsx";
import { GuideSections } from "./guide-sections.tsx";
import { GUIDE_WORDS as WORDS } from "./guide-words.ts";
import { PlacesAndRules, RelatedCard } from "./related.tsx";

/** One guide or move, whole. */
export function GuideScreen() {
  const { guide: id } = useParams({ from: "/guides/$guide" });
  const { data, error, refetch } = useQuery(queries.guide(id));
  if (data) return <Guide guide={data} key={data.id} />;
  if (error instanceof Refused) return <NoSuchGuide />;
  if (error) return <FaultStrip error={error} onRetry={() => void refetch()} />;
  return <Loading what={WORDS.what} />;
}

const NoSuchGuide = () => (
  <Page title={WORDS.unknown} lead={WORDS.unknownLead}>
    <LinkButton to="/guides">{WORDS.toGuides}</LinkButton>
  </Page>
);

const Guide = ({ guide }: { readonly guide: GuideView }) => (
  <Page
    title={guide.title}
    lead={<GuideLead guide={guide} />}
    over={<BackLink to="/guides">{WORDS.toGuides}</BackLink>}
  >
    <div className="grid gap-5 wide:grid-cols-[1fr_24rem] wide:items-start wide:gap-11">
      <div className="grid gap-5">
        {guide.kind === "move" && <GuideFigure move={guide.id} name={guide.title} />}
        <GuideSections sections={guide.sections} />
      </div>
      <aside className="grid gap-4">
        <RelatedCard guide={guide} />
        <EvidenceCard guide={guide} />
        <PlacesAndRules guide={guide} />
      </aside>
    </div>
  </Page>
);

const GuideLead = ({ guide }: { readonly guide: GuideView }) => (
  <>
    <p>{guide.summary}</p>
    <EvidenceLine evidence={guide.evidence} />
  </>
);
