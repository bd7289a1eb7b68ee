import { expect, test } from "vitest";
import { explainPostgres } from "./explain-postgres.ts";
import { StoreFault } from "./store-fault.ts";

const failing = (code: string, message = "words of the driver") =>
  Object.assign(new Error(message), { code });

test.each([
  ["53100", "store.full"],
  ["25006", "store.readOnly"],
  ["42501", "store.readOnly"],
  ["40P01", "store.busy"],
  ["57P01", "store.unreachable"],
  ["53300", "store.unreachable"],
  ["ECONNREFUSED", "store.unreachable"],
])("PostgreSQL's %s is told in one sentence as %s", (code, expected) => {
  const fault = explainPostgres("host/runs", failing(code));
  expect(fault).toMatchObject({
    code: expected,
    message: expect.stringMatching(/^The .*PostgreSQL database host\/runs .*: .*\.$/),
  });
  expect(explainPostgres("host/runs", fault)).toBe(fault);
});

test("a break of the connection that pg tells without a code counts as unreachable", () => {
  const fault = explainPostgres("host/runs", new Error("Connection terminated unexpectedly"));
  expect(fault instanceof StoreFault && fault.code).toBe("store.unreachable");
});

test("an error that the runner can do nothing about stays as it is", () => {
  const error = failing("23505", "duplicate key");
  expect(explainPostgres("host/runs", error)).toBe(error);
});
