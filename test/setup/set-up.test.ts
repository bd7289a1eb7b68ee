import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { explainInstallFailure } from "../../scripts/setup/install-packages.mjs";
import { withLock } from "../../scripts/setup/lock.mjs";
import { findNodeFault } from "../../scripts/setup/node-version.mjs";
import { deriveFingerprint } from "../../scripts/setup/stamp.mjs";

const folder = mkdtempSync(join(tmpdir(), "restride-lock-"));
const lock = join(folder, "inner", "lock");

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(["20.19.0", "20.19.1", "20.20.2", "22.0.0"])("Node %s is new enough for >=20.19", (running) => {
  expect(findNodeFault({ running, needed: ">=20.19" })).toBeUndefined();
});

test.each(["20.18.3", "18.20.0", "9.99.99"])(
  "Node %s is too old for >=20.19, and the sentence says both",
  (running) => {
    const sentence = findNodeFault({ running, needed: ">=20.19" });
    expect(sentence).toContain("20.19");
    expect(sentence).toContain(running);
  },
);

test("an install without network is explained in one sentence that promises later starts need none", () => {
  const sentence = explainInstallFailure({
    code: 1,
    output: "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo",
  });
  expect(sentence).toMatch(/registry was not reached \(EAI_AGAIN\).*later starts need no network\.$/);
});

test("an install that fails for another reason does not blame the network", () => {
  expect(explainInstallFailure({ code: 1, output: "npm error code EACCES" })).toContain("code 1");
  expect(explainInstallFailure({ code: 127, output: "spawn npm ENOENT" })).toContain("npm was not found");
});

test("a fingerprint changes with a file's content, its name and the border between two files", () => {
  const prints = [
    [["a", "bc"]],
    [["a", "bd"]],
    [["b", "bc"]],
    [
      ["a", "b"],
      ["c", ""],
    ],
    [],
  ].map((parts) => deriveFingerprint(parts as [string, string][]));
  expect(new Set(prints).size).toBe(prints.length);
  expect(deriveFingerprint([["a", "bc"]])).toBe(prints[0]);
});

test("two set-ups of one folder take turns", async () => {
  const steps: string[] = [];
  const work = (name: string) => () =>
    withLock(lock, async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
    });
  await Promise.all([work("one")(), work("two")()]);
  expect(steps).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  expect(existsSync(lock)).toBe(false);
});

test("a lock left by a process that died is taken over", async () => {
  await withLock(lock, async () => {
    writeFileSync(lock, "999999999");
    expect(await withLock(lock, async () => "done")).toBe("done");
  });
});

test("a set-up that fails gives its lock back", async () => {
  await expect(withLock(lock, () => Promise.reject(new Error("no room")))).rejects.toThrow("no room");
  expect(existsSync(lock)).toBe(false);
});
