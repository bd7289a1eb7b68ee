import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Command } from "commander";
import type { BriefView } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { write } from "../output.ts";
import { type Session, withSession } from "../session.ts";

interface BriefOptions extends CommonOptions {
  readonly out?: string;
  readonly share?: string;
  readonly leaveOut?: string;
  readonly wish?: string;
  readonly visit?: string;
  readonly letter?: boolean;
  readonly link?: boolean;
  readonly days: string;
  readonly passPhrase?: string;
}

/** `brief [--out FILE]`: the therapist's page in the terminal, as a file, or as a link. */
export function registerBrief(program: Command): void {
  withCommonOptions(program.command("brief"))
    .description("the page for your therapist: what to tell, where the time goes, what to leave alone")
    .option("--out <file>", "write it to a file: .pdf, .html, .txt or .json")
    .option("--letter", "US Letter instead of A4, for a .pdf")
    .option(
      "--share <parts>",
      "what it tells, commas between: name, training, pains, answers, goals, visits, conditions",
    )
    .option("--leave-out <ids>", "pains that stay out, by their ids")
    .option("--wish <words>", "what you want of the visit")
    .option("--visit <id>", "a massage of the plan; else the next one")
    .option("--link", "share it as a link that only its key opens; Restride has to be served for it to open")
    .option("--days <days>", "how long the link opens", "14")
    .option("--pass-phrase <words>", "asked for beside the link")
    .action((options: BriefOptions) =>
      withSession(options, async (session) => {
        if (options.link) return shareLink(session, options);
        if (options.out !== undefined) return writeBrief(session, options, options.out);
        if (options.json) {
          const view = await session.get<BriefView>(`/brief?${queryOf(options)}`);
          return write(`${JSON.stringify(view)}\n`);
        }
        await write(await session.text(`/brief.txt?${queryOf(options)}`));
      }),
    );
}

function queryOf({ share, leaveOut, wish, visit, letter }: BriefOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ share, leaveOut, wish, visit }))
    if (value !== undefined) query.set(name, value);
  if (letter) query.set("paper", "letter");
  return query;
}

const ENDINGS: Readonly<Record<string, string>> = {
  ".pdf": "/brief.pdf",
  ".html": "/brief.html",
  ".txt": "/brief.txt",
  ".json": "/brief",
};

async function writeBrief(session: Session, options: BriefOptions, file: string): Promise<void> {
  const path = ENDINGS[extname(file).toLowerCase()];
  if (path === undefined)
    throw new CliFault(
      `"${file}" has an ending that Restride does not write. Name a .pdf, .html, .txt or .json.`,
    );
  const bytes = await session.bytes(`${path}?${queryOf(options)}`);
  try {
    await writeFile(file, bytes);
  } catch {
    throw new CliFault(`${file} could not be written. Name a file in a folder that you may write to.`);
  }
  await write(
    options.json
      ? `${JSON.stringify({ schema: "restride.file/1", file, bytes: bytes.length })}\n`
      : `Wrote the page for your therapist to ${file}. It holds what you chose to share, and nothing else.\n`,
  );
}

async function shareLink(session: Session, options: BriefOptions): Promise<void> {
  const page = await session.get<BriefView>(`/brief?${queryOf(options)}`);
  const { makeLink } = await import("../../app/share/make-link.ts");
  const { services } = session.restride;
  const base = services.publicUrl ?? "http://localhost:4646";
  const passPhrase = options.passPhrase ?? null;
  const made = await makeLink(services, { page, days: Number(options.days), passPhrase, base });
  if (!made.ok) throw new CliFault(made.error.message);
  const { id, url } = made.value;
  await write(
    options.json
      ? `${JSON.stringify({ schema: "restride.link/1", id, url })}\n`
      : [
          url,
          `It opens for ${options.days} days while Restride is served. Whoever has the whole address can read the page${passPhrase === null ? "" : " with the pass phrase"}.`,
          ...(services.publicUrl === null
            ? ["It opens on this computer only: name an outside address in RESTRIDE_PUBLIC_URL for others."]
            : []),
          "",
        ].join("\n"),
  );
}
