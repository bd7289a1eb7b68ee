export type {
  Guide,
  GuideBlock,
  GuideEvidence,
  GuideFault,
  GuideKind,
  GuideSection,
} from "./guide.ts";
export { parseGuide } from "./parse-guide.ts";
