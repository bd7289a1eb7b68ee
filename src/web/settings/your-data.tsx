import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button, DownloadButton } from "../design/button.tsx";
import { BACKUP_WORDS as WORDS } from "./backup-words.ts";
import { RestoreSheet } from "./restore-sheet.tsx";
import { SETTINGS_WORDS } from "./settings-words.ts";

const LINK = "inline-flex min-h-11 items-center text-ink-2";

/** A backup to take along and to restore, the readable export, and the ways to what else is kept. */
export function YourData() {
  const [restoring, setRestoring] = useState(false);
  return (
    <div className="grid gap-5">
      <Section title={WORDS.backup} lead={WORDS.backupLead}>
        <DownloadButton href="/api/v1/backup" look="soft">
          {WORDS.download}
        </DownloadButton>
        <Button look="ghost" onClick={() => setRestoring(true)}>
          {WORDS.restore}
        </Button>
      </Section>
      <Section title={WORDS.read} lead={WORDS.readLead}>
        <DownloadButton href="/api/v1/export" look="soft">
          {WORDS.downloadExport}
        </DownloadButton>
      </Section>
      <Section title={WORDS.lists}>
        <Links />
      </Section>
      <RestoreSheet open={restoring} onClose={() => setRestoring(false)} />
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

const Section = ({ title, lead, children }: SectionProps) => (
  <div className="border-t border-line pt-4">
    <h3 className="text-h3">{title}</h3>
    {lead !== undefined && <p className="mt-1 text-small text-ink-2">{lead}</p>}
    <div className="mt-3 flex flex-wrap gap-3">{children}</div>
  </div>
);

const Links = () => (
  <ul className="grid">
    <li>
      <Link to="/import" className={LINK}>
        {SETTINGS_WORDS.files}
      </Link>
    </li>
    <li>
      <a href="/api/v1/calendar.ics" download="restride.ics" className={LINK}>
        {SETTINGS_WORDS.calendar}
      </a>
    </li>
    <li>
      <Link to="/design" className={LINK}>
        {SETTINGS_WORDS.design}
      </Link>
    </li>
  </ul>
);
