import loadHighs from "highs";

/** What HiGHS finds, in thousandths of a point without the problem's constant. */
export type HighsAnswer =
  | { readonly kind: "optimal"; readonly best: number; readonly chosen: readonly number[] }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unfinished"; readonly status: string };

/** Solves a programme as `describeProgramme` writes it; gives up after some seconds, 60 without a word. */
export type HighsSolver = (programme: string, seconds?: number) => HighsAnswer;

/** HiGHS with no gap allowed: prices are whole, and its tolerances are tightened so that none leaks into a price. */
export async function openHighs(): Promise<HighsSolver> {
  const highs = await loadHighs();
  return (programme, seconds = 60) => {
    const answer = highs.solve(programme, {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      time_limit: seconds,
    });
    if (answer.Status === "Infeasible") return { kind: "infeasible" };
    if (answer.Status !== "Optimal") return { kind: "unfinished", status: answer.Status };
    const chosen = Object.entries(answer.Columns)
      .filter(([name, { Primal }]) => name.startsWith("x") && Primal > 0.5)
      .map(([name]) => Number(name.slice(1)))
      .sort((one, other) => one - other);
    return { kind: "optimal", best: answer.ObjectiveValue, chosen };
  };
}
