import { LINK_RANDOM_BYTES, sealLink, withoutReasons } from "../../src/core/share/index.ts";

const SHARED = "name,training,pains,answers,goals,visits";

export interface SharedPage {
  readonly id: string;
  readonly key: string;
  /** `/visit/<id>#<key>` */
  readonly path: string;
}

export interface PageToShare {
  readonly passPhrase?: string;
  /** Parts of the page to say otherwise than the log does. */
  readonly more?: Record<string, unknown>;
}

/** The page for the therapist as a server's log has it. */
export const readBrief = async (url: string): Promise<Record<string, unknown>> =>
  (await (await fetch(`${url}/api/v1/brief?share=${SHARED}`)).json()) as Record<string, unknown>;

/** Seals a server's page of now as a runner's device does, and shares it. */
export async function sharePage(url: string, { passPhrase, more }: PageToShare = {}): Promise<SharedPage> {
  const page = { ...(withoutReasons(await readBrief(url)) as Record<string, unknown>), ...more };
  const random = crypto.getRandomValues(new Uint8Array(LINK_RANDOM_BYTES));
  const { key, ...sealed } = sealLink({ page: JSON.stringify(page), passPhrase: passPhrase ?? null, random });
  const answer = await fetch(`${url}/api/v1/shares`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...sealed, days: 14 }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return { id: sealed.id, key, path: `/visit/${sealed.id}#${key}` };
}
