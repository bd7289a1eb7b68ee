import { expect, test } from "vitest";
import { splitPath } from "./file-path.ts";

test("a file is called by its own name, behind folders and archives", () => {
  expect(splitPath("run.fit")).toEqual({ folder: "", name: "run.fit" });
  expect(splitPath("export.zip!activities/1.fit")).toEqual({
    folder: "export.zip!activities/",
    name: "1.fit",
  });
  expect(splitPath("a.zip!b.gpx")).toEqual({ folder: "a.zip!", name: "b.gpx" });
  expect(splitPath("folder/")).toEqual({ folder: "", name: "folder/" });
});
