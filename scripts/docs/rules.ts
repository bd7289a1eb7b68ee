import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_FAMILIES, writeFamilyPage } from "./rule-page.ts";

for (const family of RULE_FAMILIES)
  writeFileSync(join(import.meta.dirname, "../../docs/rules", family.file), writeFamilyPage(family));
