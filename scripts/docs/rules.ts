import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeRulePage } from "./rule-page.ts";

writeFileSync(join(import.meta.dirname, "../../docs/rules/rules.md"), writeRulePage());
