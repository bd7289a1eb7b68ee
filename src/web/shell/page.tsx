import { type ReactNode, useEffect, useRef } from "react";

interface PageProps {
  /** The heading: a sentence that could be said aloud. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** Over the heading: the date. */
  readonly over?: ReactNode;
  /** Beside the heading: a switch. */
  readonly beside?: ReactNode;
  /** In the browser's tab, where it is not the heading. */
  readonly tab?: string;
  readonly children: ReactNode;
}

/** The first screen leaves the focus to the browser. */
let isFirst = true;

/** A screen: one heading, which takes the focus when the screen opens, so that readers hear where they are. */
export function Page({ title, lead, over, beside, tab, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab ?? title} · Restride`;
  }, [tab, title]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <>
      <header className="mb-5 mt-3.5">
        {over && <p className="text-small weight-text text-ink-3">{over}</p>}
        <div className="flex items-center justify-between gap-4">
          <h1 ref={heading} tabIndex={-1} className={beside ? "text-h1-small" : "text-h1"}>
            {title}
          </h1>
          {beside}
        </div>
        {lead && <div className="mt-2 max-w-180 text-ink-2">{lead}</div>}
      </header>
      {children}
    </>
  );
}
