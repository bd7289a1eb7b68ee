import { findRunningImport, getLedger, getPlan, getStatus, Refused } from "./api.ts";
import { element } from "./design/elements.ts";
import { ledgerList, showImportIn, takeUpImport } from "./import/import-view.ts";
import { headlineOf, showPlanIn } from "./plan/plan-view.ts";

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const SHOWN_ROWS = 12;

/** Shows what stands: the plan where there are runs, else the way to bring them in. */
async function showPage(): Promise<boolean> {
  const ledger = await getLedger();
  const hasRuns = ledger.some(({ outcome }) => outcome === "imported");
  showImportIn(importView(hasRuns));
  if (!hasRuns) {
    place("headline").textContent = "Bring in your runs, and get a plan for your legs";
    place("lead").textContent = "When to have a massage, which kind, and why.";
    place("plan").replaceChildren();
  } else {
    const [plan, status] = await Promise.all([getPlan(), getStatus()]);
    const { headline, lead } = headlineOf(plan);
    place("headline").textContent = headline;
    place("lead").textContent = lead;
    showPlanIn(place("plan"), { plan, status });
  }
  if (ledger.length > 0) place("import").append(ledgerCard(ledger));
  return hasRuns;
}

const importView = (hasRuns: boolean) => ({ place: place("import"), hasRuns, onDone: showPage });

async function openPage(): Promise<void> {
  const hasRuns = await showPage();
  const running = await findRunningImport();
  if (running) await takeUpImport(importView(hasRuns), running);
}

function ledgerCard(ledger: Awaited<ReturnType<typeof getLedger>>): HTMLElement {
  const notable = ledger.filter(({ outcome }) => outcome !== "imported");
  const rows = (notable.length > 0 ? notable : ledger).slice(-SHOWN_ROWS).reverse();
  return element(
    "div",
    { class: "card stack", style: "margin-top:16px" },
    element("h3", {}, notable.length > 0 ? "Files to know about" : "Last files"),
    element(
      "p",
      { class: "caption" },
      `${ledger.length} files met in all, ${notable.length} not simply taken in.`,
    ),
    ledgerList(rows),
  );
}

openPage().catch((error: unknown) => {
  place("headline").textContent = "The plan is not to be had";
  place("lead").textContent = error instanceof Refused ? error.message : "Load the page again, please.";
});
