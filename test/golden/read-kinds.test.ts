import { expect, test } from "vitest";
import type { ModalityQuestion } from "../../src/core/plan/modalities/modality-rule.ts";
import { chooseModality } from "../../src/core/plan/modality.ts";
import { KIND_QUESTIONS } from "./kind-questions.ts";

/** The kind of massage for one session: what the runner reads, and why each other kind lost. */
function readKind(name: string, question: ModalityQuestion): string {
  const { modality, pressureCap, because } = chooseModality(question);
  const reasons = because.map(
    ({ rule, text, inputs }) => `- ${rule}: ${text} ${Object.entries(inputs).map(([key, value]) => `${key}=${value}`).join(" ")}`,
  );
  return [`## ${name}`, `${modality}, pressure ${pressureCap}`, ...reasons, ""].join("\n");
}

/** A page that changes was meant to: read it aloud before it is kept (`npx vitest run test/golden/read-kinds -u`). */
test("M1 to M7 the kinds of massage and their reasons read as they did", async () => {
  const page = Object.entries(KIND_QUESTIONS).map(([name, question]) => readKind(name, question));
  await expect(["# Kinds of massage", "", ...page].join("\n")).toMatchFileSnapshot("read-kinds/kinds.md");
});
