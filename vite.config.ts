import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { listPrecached } from "./scripts/setup/list-precached.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("src/web"),
  plugins: [tailwind(), listPrecached()],
  oxc: { jsx: { runtime: "automatic", importSource: "react" } },
  build: {
    outDir: here("dist/web"),
    emptyOutDir: true,
    rollupOptions: {
      // Components marked for servers that render them: there is none.
      onLog: (level, log, tell) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") tell(level, log);
      },
      input: {
        main: here("src/web/index.html"),
        visit: here("src/web/visit.html"),
        "service-worker": here("src/web/offline/service-worker.ts"),
      },
      // The core has values in and values out: a module of it of which nothing is used does nothing.
      treeshake: { moduleSideEffects: (id) => !id.startsWith(here("src/core/")) },
      output: {
        entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
  server: { proxy: { "/api": "http://localhost:4646", "/calendar": "http://localhost:4646" } },
});
