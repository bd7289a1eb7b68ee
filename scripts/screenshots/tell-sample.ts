import { someNights } from "../../test/builders/some-nights.ts";
import type { Screen } from "./screens.ts";
import { type Teller, tellAnswer } from "./tell-answer.ts";
import { tellImports } from "./tell-imports.ts";

const WAIT_MS = 200;

/** How the right calf felt before today. */
const CALF_BEFORE = [
  ["2026-11-16", 4],
  ["2026-11-17", 4],
  ["2026-11-19", 3],
  ["2026-11-22", 3],
  ["2026-11-23", 2],
] as const;

/** Fills a server's log for the pictures: the sample runner, safety answered, a race, and what hurts. */
export async function tellSample(url: string, log: Screen["log"]): Promise<void> {
  if (log === "empty") return;
  const tell = teller(url);
  const { import: id } = (await tell("/sample")) as { readonly import: string };
  await untilImported(url, id);
  await tell("/safety", { answers: "none" });
  await tell("/races", {
    date: "2027-02-07",
    distance: "marathon",
    start: "09:00",
    expected: "3:45",
    name: "Riverside Marathon",
  });
  await tell("/races", { date: "2026-12-12", distance: "10k", start: "10:00", priority: "B" });
  await tell("/checkin/soreness", { legs: 3, stairs: 2 });
  await tell("/niggles", {
    text: "left heel cord stiff in the morning",
    pain: 3,
    morning: 3,
    answers: "none",
  });
  const calf = { text: "right calf tight after hills", pain: 2, run: 2, answers: "none" };
  const { changed } = (await tell("/niggles", calf)) as { readonly changed: string };
  for (const [date, pain] of CALF_BEFORE)
    await tell(`/niggles/${changed}/days`, { date, pain, run: pain, kinds: ["tight"] });
  await tell("/care", { method: "foamRoller", minutes: 8, areas: ["calf:both"], date: "2026-11-21" });
  await tell("/care", { method: "stretch", minutes: 10, areas: ["hamstrings:both"], date: "2026-11-22" });
  if (log === "imports") await tellImports(url);
  if (log === "answered" || log === "takenOver")
    await tellAnswer({ ask: tell, read: reader(url) }, log === "takenOver");
  if (log === "redFlag")
    await tell("/niggles", { text: "left shin sharp pain on one spot", pain: 8, flags: ["bonePointTender"] });
}

/** What a watch told of the last five weeks. */
export async function tellNights(url: string): Promise<void> {
  const batch = "nights-of-the-sample";
  const body = new TextEncoder().encode(someNights("2026-11-24"));
  const upload = await fetch(`${url}/api/v1/uploads?batch=${batch}&name=nights.csv`, {
    method: "POST",
    body,
  });
  if (!upload.ok) throw new Error(`nights: ${await upload.text()}`);
  const { import: id } = (await teller(url)("/imports", { batch })) as { readonly import: string };
  await untilImported(url, id);
}

const teller =
  (url: string): Teller["ask"] =>
  async (path, body = {}, headers = {}) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };

const reader =
  (url: string): Teller["read"] =>
  async (path) =>
    (await fetch(`${url}/api/v1${path}`)).json();

async function untilImported(url: string, id: string): Promise<void> {
  for (;;) {
    const job = (await (await fetch(`${url}/api/v1/imports/${id}`)).json()) as { readonly state?: string };
    if (job.state !== "running" && job.state !== "waiting") return;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}
