import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { AddRunSheet } from "./add-run-sheet.tsx";
import { ADD_RUN_WORDS as WORDS } from "./add-run-words.ts";

/** The way to type a run in, and what became of it. */
export function AddRun({ today }: { readonly today: string }) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3">
      <Button look="soft" size="small" icon="plus" onClick={() => setOpen(true)}>
        {WORDS.add}
      </Button>
      <p role="status" className="text-small empty:hidden">
        {said}
      </p>
      {isOpen && <AddRunSheet today={today} onClose={() => setOpen(false)} onAdded={setSaid} />}
    </div>
  );
}
