import { createRoot } from "react-dom/client";
import "../design/theme.css";
import { readLink } from "./read-link.ts";
import { VisitScreen } from "./visit-screen.tsx";

const place = document.getElementById("visit");
if (place) createRoot(place).render(<VisitScreen link={readLink(location)} />);

// Another link pasted over this one differs in its fragment alone: the browser would stay where it is.
addEventListener("hashchange", () => location.reload());
