import type { StatusView } from "../../http/contract.ts";
import { Because } from "../design/because.tsx";
import { formatPace } from "../design/measures.ts";
import { usePreferences } from "../design/preferences.ts";
import { SETTINGS_WORDS as WORDS } from "./settings-words.ts";

type Thresholds = StatusView["thresholds"];

const NAMES = ["maxHeartRate", "restHeartRate", "thresholdHeartRate", "thresholdSpeed"] as const;

/** What was found in the runs, each with its reason. */
export function FoundThresholds({ thresholds }: { readonly thresholds: Thresholds }) {
  const { units } = usePreferences();
  const say = (name: (typeof NAMES)[number]): string => {
    const { value } = thresholds[name];
    if (value === null) return WORDS.notFound;
    return name === "thresholdSpeed" ? formatPace(value, units) : WORDS.beats(value);
  };
  return (
    <dl className="grid gap-4 wide:grid-cols-2">
      {NAMES.map((name) => (
        <div key={name} className="grid content-start gap-1">
          <dt className="text-small text-ink-2">{WORDS.thresholds[name]}</dt>
          <dd className="font-display text-h2 tabular-nums">{say(name)}</dd>
          <dd>
            <Because rules={[thresholds[name].because.rule]}>{thresholds[name].because.text}</Because>
          </dd>
        </div>
      ))}
    </dl>
  );
}
