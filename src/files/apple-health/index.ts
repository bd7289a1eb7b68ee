export { type HealthExport, type HealthScan, startHealthScan } from "./health-scan.ts";
export { readHealthExport } from "./read-health-export.ts";
