import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { SHEET_WORDS } from "./design-words.ts";
import { Icon } from "./icon.tsx";

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Said to readers and shown under the title. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** What opens over a screen: from below on a phone, in the middle on a wide screen. Escape and the cross close it. */
export const Sheet = ({ open, onClose, title, lead, children }: SheetProps) => (
  <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
    <Dialog.Portal>
      <Dialog.Overlay className="fixed inset-0 z-40 bg-[oklch(0.15_0.03_340/0.55)]" />
      <Dialog.Content
        {...(lead === undefined ? { "aria-describedby": undefined } : {})}
        className="fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-[92dvh] w-full max-w-140 animate-[sheet-in_240ms_var(--ease-lamp)] flex-col rounded-t-panel bg-surface wide:bottom-auto wide:top-1/2 wide:-translate-y-1/2 wide:rounded-panel"
      >
        <div className="flex items-start justify-between gap-3 px-5 pt-5">
          <div>
            <Dialog.Title className="text-h2">{title}</Dialog.Title>
            {lead !== undefined && (
              <Dialog.Description className="mt-1 text-small text-ink-2">{lead}</Dialog.Description>
            )}
          </div>
          <Dialog.Close
            aria-label={SHEET_WORDS.close}
            className="-mr-2.5 -mt-2 grid size-11 flex-none place-items-center rounded-full"
          >
            <Icon name="close" />
          </Dialog.Close>
        </div>
        <div className="overflow-y-auto px-5 pb-[calc(20px+env(safe-area-inset-bottom))] pt-3">
          {children}
        </div>
      </Dialog.Content>
    </Dialog.Portal>
  </Dialog.Root>
);
