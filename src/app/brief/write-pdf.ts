import type { Brief } from "../../core/brief/index.ts";
import type { PageSize } from "./pdf/fit-page.ts";

export type Paper = "a4" | "letter";

/** In points, 72 to an inch. */
const PAPERS: Readonly<Record<Paper, PageSize>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/**
 * The therapist's page as a tagged PDF of exactly one page. The same brief gives the same bytes. What draws it is read
 * when it is first asked for: nothing else in Restride waits for it.
 */
export async function writeBriefPdf(
  brief: Brief,
  { paper = "a4" }: { readonly paper?: Paper } = {},
): Promise<Uint8Array> {
  const { drawPage } = await import("./pdf/draw-page.ts");
  return drawPage(brief, PAPERS[paper]);
}
