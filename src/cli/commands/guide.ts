import type { Command } from "commander";
import type { GuidesView, GuideView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

/** What looks like an id is one; everything else is searched for. */
const isId = (words: readonly string[]): boolean =>
  words.length === 1 && /^[a-z]{1,3}\d+$/i.test(words[0] ?? "");

/** `guide`, `guide ID`, `guide WORDS...`: lists the guides, shows one, or searches them. */
export function registerGuide(program: Command): void {
  withCommonOptions(program.command("guide"))
    .description("read up on a method or a move: list, show one by its id, or search by words")
    .argument("[id-or-words...]", "an id such as G1 or CAL1, or words to search for")
    .action(async (words: readonly string[], options: CommonOptions) => {
      const { formatGuide, formatGuides } = await import("../format/format-guide.ts");
      await withSession(options, async (session) => {
        if (isId(words))
          return answer(options, await session.get<GuideView>(`/guides/${words[0]}`), formatGuide);
        const search = encodeURIComponent(words.join(" "));
        return answer(options, await session.get<GuidesView>(`/guides?search=${search}`), formatGuides);
      });
    });
}
