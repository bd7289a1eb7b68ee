import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./design/theme.css";
import { startOffline } from "./offline/keep-ready.ts";
import { queryClient } from "./read/queries.ts";
import { router } from "./router.tsx";
import { startDelivering } from "./send/waiting.ts";

const place = document.getElementById("app");
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );

startDelivering();
startOffline();
