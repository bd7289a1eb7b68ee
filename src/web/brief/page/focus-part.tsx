import { areasMeet } from "../../../core/body/index.ts";
import { type Brief, deriveFocusBar, type OutlineLine, sayMinutes } from "../../../core/brief/index.ts";
import { ProseLines } from "./page-section.tsx";

type Focus = NonNullable<Brief["focus"]>;

/** Where the time goes: one bar, then each place with its minutes. */
export function FocusPart({ brief, focus }: { readonly brief: Brief; readonly focus: Focus }) {
  const hurts = ({ area }: Focus["areas"][number]): boolean =>
    (brief.pains?.pains ?? []).some((pain) => areasMeet(pain.area, area));
  const lines: readonly OutlineLine[] = focus.statements;
  return (
    <>
      <div aria-hidden="true" className="mt-2 flex h-3.5 gap-0.5">
        {deriveFocusBar(focus.areas).map(({ start, width }, index) => {
          const area = focus.areas[index];
          return (
            <span
              key={start}
              style={{ flexGrow: width }}
              className={`basis-0 rounded-[4px] ${area && hurts(area) ? "bg-tape" : "bg-load-3"}`}
            />
          );
        })}
      </div>
      <dl className="mt-1.5">
        {focus.areas.map((area) => (
          <div
            key={area.name}
            className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5 last:border-0 print:py-1"
          >
            <dt>{area.name}</dt>
            <dd className="ml-auto text-right weight-bold tabular-nums">{sayMinutes(area)}</dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <div className="mt-1.5 text-small text-ink-2">
          <ProseLines lines={lines} />
        </div>
      )}
    </>
  );
}
