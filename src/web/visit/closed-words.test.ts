import { expect, test } from "vitest";
import { faultOf, type VisitFault } from "./ask-visit.ts";
import { closedWordsOf, mayTryAgain } from "./closed-words.ts";
import { CLOSED_WORDS } from "./visit-words.ts";

const refusal = (code: string, message = "A sentence."): unknown => ({ error: { code, message } });

test.each([
  [404, refusal("visit.unknown"), CLOSED_WORDS.unknown],
  [403, refusal("visit.refused"), CLOSED_WORDS.wrongKey],
  [410, refusal("visit.closed", "This link has expired. Ask."), CLOSED_WORDS.expired],
  [410, refusal("visit.closed", "The runner has closed this link."), CLOSED_WORDS.revoked],
  [500, refusal("server.fault"), CLOSED_WORDS.failed],
  [502, null, CLOSED_WORDS.failed],
] as const)("an answer of %i is said in plain words", (status, body, words) => {
  expect(closedWordsOf(faultOf(status, null, body))).toEqual(words);
});

test.each([
  ["30", "30 seconds"],
  ["600", "10 minutes"],
  ["soon", "10 minutes"],
  [null, "10 minutes"],
])("too many tries with Retry-After %s says to wait %s", (retryAfter, wait) => {
  const fault = faultOf(429, retryAfter, refusal("request.tooMany"));
  expect(closedWordsOf(fault).text).toContain(wait);
  expect(mayTryAgain(fault)).toBe(true);
});

test("what will not change is not offered again", () => {
  const refused: VisitFault = { kind: "refused", code: "visit.unknown", message: "" };
  expect(mayTryAgain(refused)).toBe(false);
  expect(mayTryAgain({ kind: "noConnection" })).toBe(true);
});
