import { defineConfig } from "tsdown";

/** Packages stay outside the bundle; each lazily imported command is a chunk of its own. */
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
  outputOptions: { chunkFileNames: "chunks/[name]-[hash].js" },
});
