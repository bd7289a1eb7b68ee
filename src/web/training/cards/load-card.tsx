import type { StatusView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { Card } from "../../design/card.tsx";
import { formatLoad } from "../../design/measures.ts";
import { KIND_WORDS, TRAINING_WORDS as WORDS } from "../training-words.ts";
import { deriveBalance, type LoadBalance } from "./load-balance.ts";

/** What the runner is used to beside what they carry now. */
export function LoadCard({ status }: { readonly status: StatusView }) {
  const balance = deriveBalance(status);
  return (
    <Card labelledBy="load-title">
      <h2 id="load-title" className="sr-only">
        {WORDS.loadTitle}
      </h2>
      <dl className="grid grid-cols-2 gap-3.5">
        <Figure value={status.ctl} name={WORDS.longLoad} over={WORDS.longDays} />
        <Figure value={status.atl} name={WORDS.shortLoad} over={WORDS.shortDays} />
      </dl>
      <div className="mt-3.5 grid gap-2 border-t border-line pt-3.5">
        <Because rules={["2.7"]}>{sayBalance(balance)}</Because>
        <p className="text-caption text-ink-3">{KIND_WORDS[status.loadKind]}</p>
      </div>
    </Card>
  );
}

interface FigureProps {
  readonly value: number | null;
  readonly name: string;
  readonly over: string;
}

const Figure = ({ value, name, over }: FigureProps) => (
  <div className="flex flex-col-reverse justify-end">
    <dt className="mt-1 text-[15px] leading-5 weight-bold">
      {name}
      <span className="block text-caption weight-text text-ink-2">{over}</span>
    </dt>
    <dd className="font-display text-[34px] leading-9 tabular-nums">
      {value === null ? WORDS.unknown : formatLoad(value)}
    </dd>
  </div>
);

function sayBalance(balance: LoadBalance): string {
  if (balance.state === "unknown") return balance.why;
  if (balance.state === "level") return WORDS.level;
  return WORDS[balance.state](formatLoad(balance.by));
}
