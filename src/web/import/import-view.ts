import type { LedgerRowView, ProgressView } from "../../http/contract.ts";
import { followImport, Refused, startImport, startSample, stopImport, upload } from "../api.ts";
import { drawing, element } from "../design/elements.ts";
import { collectDropped, type NamedFile } from "./dropped-files.ts";

export interface ImportView {
  readonly place: HTMLElement;
  /** Whether there are runs already: then the sample runner is not offered. */
  readonly hasRuns: boolean;
  /** Shows the page anew with what came in. */
  readonly onDone: () => Promise<unknown>;
}

/** The place to bring runs in: drop, pick, or try the sample runner; then live progress and the ledger. */
export function showImportIn(view: ImportView): void {
  const picker = element("input", { type: "file", multiple: true, hidden: true, id: "picker" });
  if (!(picker instanceof HTMLInputElement)) return;
  picker.addEventListener("change", () => {
    void bringIn(
      view,
      [...(picker.files ?? [])].map((file) => ({ name: file.name, file })),
    );
  });
  const drop = element(
    "div",
    { class: "drop" },
    element("h2", {}, view.hasRuns ? "Bring in more runs" : "Import my runs"),
    element(
      "p",
      { class: "small quiet" },
      "Drop FIT, GPX or TCX files, folders, or a whole archive here. They stay on this computer.",
    ),
    element(
      "div",
      { class: "actions" },
      element("button", { type: "button", click: () => picker.click() }, "Choose files"),
      view.hasRuns
        ? null
        : element(
            "button",
            { type: "button", class: "button-soft", click: () => void trySample(view) },
            "Try the sample runner",
          ),
    ),
    picker,
  );
  acceptDrops(drop, view);
  view.place.replaceChildren(drop);
}

function acceptDrops(drop: HTMLElement, view: ImportView): void {
  const mark = (over: boolean) => (event: Event) => {
    event.preventDefault();
    drop.classList.toggle("over", over);
  };
  drop.addEventListener("dragover", mark(true));
  drop.addEventListener("dragleave", mark(false));
  drop.addEventListener("drop", (event) => {
    mark(false)(event);
    if (event.dataTransfer) void collectDropped(event.dataTransfer).then((files) => bringIn(view, files));
  });
}

async function bringIn(view: ImportView, files: readonly NamedFile[]): Promise<void> {
  if (files.length === 0) return;
  const batch = crypto.randomUUID();
  const send = async (): Promise<string> => {
    for (const [index, { name, file }] of files.entries()) {
      showSending(view.place, index + 1, files.length);
      await upload(batch, name, file);
    }
    return startImport(batch);
  };
  await attempt(view, { start: send, goOn: () => startImport(batch) });
}

const trySample = (view: ImportView): Promise<void> =>
  attempt(view, { start: startSample, goOn: startSample });

/** Takes up an import that was running before the page was loaded. */
export const takeUpImport = (view: ImportView, id: string): Promise<void> =>
  attempt(view, { start: () => Promise.resolve(id), goOn: null });

interface Attempt {
  readonly start: () => Promise<string>;
  /** Starts again after a stop or a fault; null where nobody can. */
  readonly goOn: (() => Promise<string>) | null;
}

async function attempt(view: ImportView, { start, goOn }: Attempt): Promise<void> {
  const again = goOn && (() => void attempt(view, { start: goOn, goOn }));
  try {
    const id = await start();
    const last = await followImport(id, (progress) => showProgress(view.place, id, progress));
    if (last.state === "failed") throw new Refused(last.message ?? "The import broke off.");
    await view.onDone();
    if (last.state === "stopped") showNote(view.place, "Stopped. What was read is kept.", again);
  } catch (error) {
    showImportIn(view);
    const isOurs = error instanceof Refused;
    showNote(view.place, isOurs ? error.message : "Something went wrong on this page. Load it again.", again);
  }
}

/** One sentence over the import, with the way on where there is one. */
function showNote(place: HTMLElement, message: string, again: (() => void) | null): void {
  const button = again && element("button", { type: "button", class: "button-soft", click: again }, "Go on");
  place.prepend(element("div", { class: "fault stack", role: "alert" }, element("p", {}, message), button));
}

function showSending(place: HTMLElement, sent: number, of: number): void {
  place.replaceChildren(
    element("div", { class: "card" }, element("p", { role: "status" }, `Taking in file ${sent} of ${of}`)),
  );
}

const NAMES: Readonly<Record<LedgerRowView["outcome"], string>> = {
  imported: "runs in",
  duplicate: "same run",
  skipped: "skipped",
  unreadable: "not read",
};

function showProgress(place: HTMLElement, id: string, progress: ProgressView): void {
  const { filesDone, filesFound, counts } = progress;
  const share = filesFound ? Math.round((filesDone / filesFound) * 100) : 0;
  const bar = element("div", {
    class: "progress",
    role: "progressbar",
    "aria-label": "Files read",
    "aria-valuenow": String(share),
    "aria-valuemin": "0",
    "aria-valuemax": "100",
  });
  bar.append(element("i", { style: `width:${share}%` }));
  const left =
    progress.secondsLeft && progress.secondsLeft >= 1
      ? `about ${Math.round(progress.secondsLeft)} s left`
      : "";
  place.replaceChildren(
    element(
      "div",
      { class: "card stack" },
      element("h2", {}, "Reading your runs"),
      element(
        "p",
        { class: "number", role: "status" },
        `${filesDone}${filesFound === null ? "" : ` of ${filesFound}`} files `,
        element("span", { class: "quiet small" }, left),
      ),
      bar,
      element(
        "div",
        { class: "counts number caption" },
        ...Object.entries(NAMES).map(([key, name]) =>
          element("span", {}, element("b", {}, String(counts[key as keyof typeof counts])), name),
        ),
      ),
      element(
        "button",
        { type: "button", class: "button-soft", click: () => void stopImport(id) },
        "Stop here",
      ),
      ledgerList(progress.latest),
    ),
  );
}

const ICONS: Readonly<Record<LedgerRowView["outcome"], string>> = {
  imported: "M5 12.5l4.5 4.5L19 7.5",
  duplicate: "M4 4h11v11H4zM9 20h7a4 4 0 0 0 4-4V9",
  skipped: "M5 12h13m-5-5 5 5-5 5",
  unreadable: "M6 6l12 12M18 6L6 18",
};

/** Rows of the ledger: what became of each file, and why. */
export const ledgerList = (rows: readonly LedgerRowView[]): HTMLElement =>
  element(
    "ul",
    { class: "ledger" },
    ...rows.map((row) =>
      element(
        "li",
        {},
        element(
          "span",
          { class: `tile ${row.outcome}` },
          drawing([24, 24], [["path", { d: ICONS[row.outcome] }]], "icon"),
        ),
        element(
          "span",
          {},
          element("b", {}, row.path),
          element("span", { class: "caption" }, row.reason ?? WORDS[row.outcome]),
        ),
      ),
    ),
  );

const WORDS: Readonly<Record<LedgerRowView["outcome"], string>> = {
  imported: "Imported",
  duplicate: "The same run, kept once",
  skipped: "Skipped",
  unreadable: "Not read",
};
