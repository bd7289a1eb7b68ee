import type { StatusView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { Card } from "../../design/card.tsx";
import { TRAINING_WORDS as WORDS } from "../training-words.ts";
import { deriveMonotony } from "./monotony.ts";

/** Whether hard and easy days differ, in words. */
export function MonotonyCard({ status }: { readonly status: StatusView }) {
  const monotony = deriveMonotony(status);
  return (
    <Card labelledBy="monotony-title">
      <h2 id="monotony-title" className="mb-1 text-h3">
        {WORDS.monotonyTitle}
      </h2>
      {monotony.state !== "unknown" && <p className="mb-2">{WORDS[monotony.state]}</p>}
      <Because rules={["2.8"]}>{monotony.state === "unknown" ? monotony.why : monotony.text}</Because>
    </Card>
  );
}
