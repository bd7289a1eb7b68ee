export { type PlanRow, type PlanTableFault, parsePlanTable } from "./parse-plan-table.ts";
