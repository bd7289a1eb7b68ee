import { defineConfig } from "tsdown";

/**
 * Pure JavaScript packages go into the bundle: one file loads several times faster than the hundreds that it came from.
 * Database drivers stay outside, they carry binaries. Each lazily imported command is a chunk of its own.
 */
export default defineConfig({
  entry: {
    "cli/main": "src/cli/main.ts",
    "app/import-files/import-worker": "src/app/import-files/import-worker.ts",
  },
  outDir: "dist",
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  hash: true,
  dts: false,
  clean: false,
  external: ["libsql", "pg"],
  noExternal: (id) => !/^(libsql|pg)($|\/)/.test(id),
  inlineOnly: false,
  copy: [{ from: "src/guides/*.md", to: "dist/guides" }],
  outputOptions: { chunkFileNames: "chunks/[name]-[hash].js" },
});
