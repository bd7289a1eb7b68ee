import { startHealthScan } from "../../src/files/index.ts";
import { HEALTH_END, HEALTH_HEAD, someHeartRates } from "../builders/a-health-export.ts";

/** Another process with a small heap, which reads a large export as it flows and tells by how much it grew. */
const MEGABYTES = 200;
const encoder = new TextEncoder();
const day = encoder.encode(someHeartRates(Date.UTC(2026, 0, 1), 1000, 60));
const scan = startHealthScan();
scan.push(encoder.encode(HEALTH_HEAD));
const before = process.memoryUsage.rss();
let bytes = 0;
while (bytes < MEGABYTES * 1e6) {
  scan.push(day.slice());
  bytes += day.length;
}
scan.push(encoder.encode(HEALTH_END));
const { whole } = scan.end();
const grown = process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024;
process.stdout.write(JSON.stringify({ whole, megabytes: bytes / 1e6, grown }));
