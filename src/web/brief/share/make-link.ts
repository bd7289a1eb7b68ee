import { LINK_RANDOM_BYTES, sealLink, withoutReasons } from "../../../core/share/index.ts";
import type { BriefView, NewShareView, SharesView } from "../../../http/contract.ts";
import { say } from "../../send/use-send.ts";
import { keepLinkKey } from "./link-keys.ts";

export interface LinkWish {
  readonly brief: BriefView;
  readonly days: number;
  readonly passPhrase: string | null;
}

/** Lets the screen say that it works before it is busy: a pass phrase is made slow to guess on purpose. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Seals a page on this device and brings it to the server; the key stays here. Resolves to the page's id. */
export async function makeLink({ brief, days, passPhrase }: LinkWish): Promise<string> {
  await nextPaint();
  const random = crypto.getRandomValues(new Uint8Array(LINK_RANDOM_BYTES));
  const page = JSON.stringify(withoutReasons(brief));
  const { key, ...sealed } = sealLink({ page, passPhrase, random });
  keepLinkKey(sealed.id, key);
  await say<SharesView>({ path: "/shares", body: { ...sealed, days } satisfies NewShareView });
  return sealed.id;
}
