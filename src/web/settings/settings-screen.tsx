import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { SharedPartsSetting } from "../brief/choice/part-switches.tsx";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Icon } from "../design/icon.tsx";
import { queries } from "../read/queries.ts";
import { SafetyQuestions } from "../safety/safety-questions.tsx";
import { SAFETY_WORDS } from "../safety/safety-words.ts";
import { Page } from "../shell/page.tsx";
import { THERAPIST_WORDS } from "../therapists/therapists-words.ts";
import { AvailabilityEditor } from "./availability-editor.tsx";
import { CalendarCard } from "./calendar/calendar-card.tsx";
import { CALENDAR_WORDS } from "./calendar/calendar-words.ts";
import { FoundThresholds } from "./found-thresholds.tsx";
import { IntervalsCard } from "./intervals/intervals-card.tsx";
import { INTERVALS_WORDS } from "./intervals/intervals-words.ts";
import { SettingRow } from "./setting-row.tsx";
import { AVAILABILITY_WORDS, GROUPS, SETTINGS_WORDS as WORDS } from "./settings-words.ts";
import { ThisDevice } from "./this-device.tsx";
import { YourData } from "./your-data.tsx";

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

const Part = ({ id, title, lead, children }: PartProps) => (
  <Card labelledBy={id} className="break-inside-avoid">
    <h2 id={id} className="text-h2">
      {title}
    </h2>
    {lead !== undefined && <p className="mt-1 text-small text-ink-2">{lead}</p>}
    <div className="mt-3">{children}</div>
  </Card>
);

/** What is seldom changed opens at a touch. */
const Folded = ({ id, title, lead, children }: PartProps) => (
  <Card labelledBy={id} className="break-inside-avoid">
    <details className="group">
      <summary className="flex min-h-11 list-none items-center justify-between gap-3">
        <h2 id={id} className="text-h2">
          {title}
        </h2>
        <Icon name="down" className="size-5 text-edge transition-transform group-open:rotate-180" />
      </summary>
      {lead !== undefined && <p className="mt-1 text-small text-ink-2">{lead}</p>}
      <div className="mt-1">{children}</div>
    </details>
  </Card>
);

/** Everything that can be set, by what it is about. */
export function SettingsScreen() {
  const { data: settings } = useSuspenseQuery(queries.settings);
  const { data: status } = useSuspenseQuery(queries.status);
  const byKey = new Map(settings.settings.map((setting) => [setting.key, setting]));
  return (
    <Page title={WORDS.title} lead={WORDS.lead}>
      <div className="grid gap-5 wide:block wide:columns-2 wide:gap-5 wide:[&>*]:mb-5">
        <Part id="safety" title={WORDS.safety} lead={SAFETY_WORDS.lead}>
          <SafetyQuestions />
        </Part>
        <Part id="availability" title={AVAILABILITY_WORDS.title} lead={AVAILABILITY_WORDS.lead}>
          <AvailabilityEditor />
        </Part>
        <Part id="calendar" title={CALENDAR_WORDS.title} lead={CALENDAR_WORDS.lead}>
          <CalendarCard />
        </Part>
        <Part id="intervals" title={INTERVALS_WORDS.title} lead={INTERVALS_WORDS.lead}>
          <IntervalsCard />
        </Part>
        <Part id="this-device" title={WORDS.look} lead={WORDS.lookLead}>
          <ThisDevice />
        </Part>
        <Part id="found" title={WORDS.found} lead={WORDS.foundLead}>
          <FoundThresholds thresholds={status.thresholds} />
        </Part>
        <Part id="therapists" title={THERAPIST_WORDS.settingsTitle} lead={THERAPIST_WORDS.settingsLead}>
          <LinkButton to="/therapists" look="soft" size="small">
            {THERAPIST_WORDS.settingsLink}
          </LinkButton>
        </Part>
        {GROUPS.map((group) => (
          <Folded
            key={group.id}
            id={group.id}
            title={group.title}
            {...("lead" in group ? { lead: group.lead } : {})}
          >
            <div className="divide-y divide-line">
              {group.keys.map((key) => {
                const setting = byKey.get(key);
                return setting && <SettingRow key={key} setting={setting} />;
              })}
            </div>
          </Folded>
        ))}
        <Folded id="therapist" title={WORDS.therapist} lead={WORDS.therapistLead}>
          <SharedPartsSetting value={byKey.get("sharedParts")?.value ?? ""} />
        </Folded>
        <Part id="data" title={WORDS.data} lead={WORDS.dataLead}>
          <YourData />
        </Part>
      </div>
    </Page>
  );
}
