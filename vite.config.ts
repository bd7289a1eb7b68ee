import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("src/web"),
  build: { outDir: here("dist/web"), emptyOutDir: true },
  server: { proxy: { "/api": "http://localhost:4646", "/calendar": "http://localhost:4646" } },
});
