export { type HealthExport, type HealthScan, startHealthScan } from "./health-scan.ts";
export { MOST_HEART_RATES } from "./heart-rates.ts";
export { readHealthExport } from "./read-health-export.ts";
