import type { Brief } from "../../../core/brief/index.ts";
import { Icon } from "../../design/icon.tsx";
import { Wordmark } from "../../design/wordmark.tsx";
import type { PageLevel } from "./page-section.tsx";

interface HeadProps {
  readonly brief: Brief;
  readonly notice: string | null;
  readonly level: PageLevel;
}

/** Whom it is from, what it is about; and, before all else, that something has to be looked at first. */
export function PageHead({ brief, notice, level }: HeadProps) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <header className="grid gap-4">
      <div className="flex items-start justify-between gap-4">
        <p className="weight-text text-ink-2">{brief.from}</p>
        <Wordmark />
      </div>
      <div className="-mt-3">
        <Title className="text-h1-small wrap-anywhere">{brief.title}</Title>
        <p className="mt-1.5 text-small text-ink-2">{brief.subtitle}</p>
      </div>
      {notice !== null && (
        <p className="flex items-start gap-3 rounded-row bg-flag px-4 py-3 text-cue weight-bold text-on-flag">
          <Icon name="octagon" className="mt-0.5 size-6" />
          {notice}
        </p>
      )}
    </header>
  );
}
