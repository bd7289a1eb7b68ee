import { randomBytes } from "node:crypto";
import { LINK_RANDOM_BYTES, sealLink, withoutReasons } from "../../core/share/index.ts";
import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";
import { addShare } from "./shares.ts";

/** A page to share from the command line: sealed here as a device seals it. */
export interface LinkWish {
  /** The page as data, as `brief --json` prints it. */
  readonly page: unknown;
  readonly days: number;
  readonly passPhrase: string | null;
  /** Where the page will be reached, without a slash at the end. */
  readonly base: string;
}

const SHORTEST_PHRASE = 6;

/** Seals a page and keeps it; answers with the whole address, whose key stands nowhere else. */
export async function makeLink(
  services: Pick<Services, "store" | "runner" | "clock">,
  { page, days, passPhrase, base }: LinkWish,
): Promise<Result<{ readonly id: string; readonly url: string }, Fault>> {
  if (passPhrase !== null && [...passPhrase].length < SHORTEST_PHRASE)
    return fault(
      "share.impossible",
      `A pass phrase has at least ${SHORTEST_PHRASE} characters. Choose a longer one.`,
    );
  const random = new Uint8Array(randomBytes(LINK_RANDOM_BYTES));
  const { key, ...sealed } = sealLink({ page: JSON.stringify(withoutReasons(page)), passPhrase, random });
  const added = await addShare(services, { ...sealed, days });
  return added.ok
    ? { ok: true, value: { id: added.value, url: `${base}/visit/${added.value}#${key}` } }
    : added;
}
