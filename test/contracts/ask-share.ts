import {
  openLinkKeys,
  openPage,
  type SealedLink,
  sealLink,
  withoutReasons,
} from "../../src/core/share/index.ts";
import { type Instant, instant } from "../../src/core/units/index.ts";
import { createApi } from "../../src/http/api.ts";
import { briefSchema } from "../../src/http/contract.ts";
import type { ReplyWordsView } from "../../src/http/contract-share.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

/** Random bytes for the tests: another row for each link, the same from run to run. */
const randomOf = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 88 }, (_, at) => (at * 31 + seed * 17 + 5) % 256);

/** A Restride whose clock the test turns, asked as the runner's device and as the therapist's phone. */
export interface ShareUnderTest {
  readonly restride: Restride;
  /** Turns the clock on. */
  later(hours: number): void;
  now(): Instant;
  send(method: string, path: string, options?: Sent): Promise<Response>;
  share(options?: ShareOptions): Promise<SealedLink>;
  close(): Promise<void>;
}

interface Sent {
  readonly body?: unknown;
  /** The body as it stands. */
  readonly raw?: string;
  readonly token?: string;
}

interface ShareOptions {
  readonly days?: number;
  readonly passPhrase?: string;
  readonly page?: string;
}

const HOUR = 3_600_000;

/** Opens Restride on a folder of its own. */
export async function shareRestride(): Promise<ShareUnderTest> {
  const folder: DataFolder = makeDataFolder();
  const opened = await openRestride({ data: folder.path });
  if (!opened.ok) throw new Error(opened.error);
  const restride = opened.value;
  let now = Date.UTC(2026, 10, 24, 20);
  const clock = { now: () => instant(now), today: null };
  const api = createApi({ ...restride.services, clock }, { host: "127.0.0.1", names: [] });
  let links = 0;
  const send: ShareUnderTest["send"] = async (method, path, { body, raw, token } = {}) =>
    api.request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined && raw === undefined ? {} : { "content-type": "application/json" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined && raw === undefined ? {} : { body: raw ?? JSON.stringify(body) }),
    });
  await send("PUT", "/settings/timeZone", { body: { value: "UTC" } });
  return {
    restride,
    later: (hours) => {
      now += hours * HOUR;
    },
    now: () => instant(now),
    send,
    share: async ({ days = 14, passPhrase, page } = {}) => {
      const brief = briefSchema.parse(await (await send("GET", "/brief")).json());
      links += 1;
      const link = sealLink({
        page: page ?? JSON.stringify(withoutReasons(brief)),
        passPhrase: passPhrase ?? null,
        random: randomOf(links),
      });
      const { key: _key, ...kept } = link;
      const added = await send("POST", "/shares", { body: { ...kept, days } });
      if (added.status !== 200) throw new Error(await added.text());
      return link;
    },
    close: async () => {
      await restride.close();
      folder.remove();
    },
  };
}

/** The token that proves a link's key. */
export const tokenOf = (link: SealedLink, passPhrase: string | null = null): string =>
  openLinkKeys({ key: link.key, passPhrase, salt: link.salt })?.bearer ?? "";

/** What a therapist reads behind a link. */
export function readPage(link: SealedLink, sealed: string, passPhrase: string | null = null): unknown {
  const keys = openLinkKeys({ key: link.key, passPhrase, salt: link.salt });
  const text = keys && openPage(sealed, keys);
  return text === null ? null : JSON.parse(text);
}

/** What a therapist answers, as the form sends it. */
export const aReply = (change: Partial<ReplyWordsView> = {}): ReplyWordsView => ({
  id: "reply-0001",
  by: "Mara Lind",
  date: "2026-11-24",
  time: "18:00",
  minutes: 45,
  modality: "sports",
  treated: [{ area: "calf", side: "right", pressure: 4, minutes: 20 }],
  findings: "A tight band in the right calf.",
  drills: [
    { move: "CAL4", name: "", area: null, side: "right", seconds: 45, sets: 3, note: "slowly" },
    {
      move: null,
      name: "Towel curls",
      area: "foot_plantar",
      side: "right",
      seconds: 60,
      sets: 2,
      note: "barefoot",
    },
  ],
  comeBackDays: 10,
  avoid: [{ kind: "pressure", area: "calf", side: "right", days: 3 }],
  ...change,
});
