import { MyLegs } from "../body/my-legs.tsx";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Page } from "../shell/page.tsx";
import { BRIEF_WORDS as WORDS } from "./brief-words.ts";

/** The place of the therapist's page: for now what to tell, and the way to what was logged. */
export const BriefScreen = () => (
  <Page title={WORDS.title} lead={WORDS.lead}>
    <div className="grid max-w-160 gap-4">
      <Card labelledBy="brief-now">
        <h2 id="brief-now" className="mb-2 text-h3">
          {WORDS.now}
        </h2>
        <p className="mb-4 text-ink-2">{WORDS.tell}</p>
        <LinkButton to="/guides" look="soft" size="small">
          {WORDS.guide}
        </LinkButton>
      </Card>
      <p>
        <LinkButton to="/therapists" look="soft" size="small">
          {WORDS.therapists}
        </LinkButton>
      </p>
      <MyLegs />
    </div>
  </Page>
);
