import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Dialog } from "radix-ui";
import { useCallback, useEffect, useRef } from "react";
import type { RoutineView } from "../../http/contract.ts";
import { queries } from "../read/queries.ts";
import { useWakeLock } from "./device.ts";
import { PlayerEnd } from "./player-end.tsx";
import { PlayerStage } from "./player-stage.tsx";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";
import { useSoundChoice } from "./sound-choice.ts";
import { findStopAddress } from "./stop-place.ts";
import { usePlay } from "./use-play.ts";
import { usePlayKeys } from "./use-play-keys.ts";
import { useSaving } from "./use-saving.ts";
import { useVoice } from "./use-voice.ts";

interface PlayerProps {
  readonly routine: RoutineView;
  /** The day that it counts for when it is done at that moment. */
  readonly dayOn: (doneOn: Date) => string;
}

/** The player over the whole screen, dark by day too: it is looked at from the floor. */
export function Player({ routine, dayOn }: PlayerProps) {
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const [choice, turnSound] = useSoundChoice();
  const voice = useVoice(choice);
  const [play, send] = usePlay(routine.steps, voice.signal);
  const saving = useSaving(play, dayOn);
  const { data: log } = useQuery(queries.niggles);
  const leave = useCallback((): void => {
    send("end");
    void saving.save();
    void navigate({ to: "/care" });
  }, [navigate, saving.save, send]);
  const stop = (): void => {
    const step = play.steps[play.index];
    send("end");
    void saving.save();
    void navigate({ href: step ? findStopAddress(step, log?.niggles ?? []) : "/body" });
  };
  useWakeLock(play.status === "playing");
  usePlayKeys(play.status, send);
  useTab();
  const ended = play.status === "ended";
  return (
    <Dialog.Root open onOpenChange={(open) => !open && leave()}>
      <Dialog.Portal>
        <Dialog.Content
          ref={place}
          data-theme="dark"
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            place.current?.focus();
          }}
          onInteractOutside={(event) => event.preventDefault()}
          className="fixed inset-0 z-50 overflow-y-auto bg-ground text-ink outline-none"
        >
          {ended ? (
            <PlayerEnd play={play} saving={saving} />
          ) : (
            <PlayerStage
              play={play}
              send={send}
              flash={voice.flash}
              sound={choice}
              onSound={turnSound}
              onLeave={leave}
              onStop={stop}
              onPlace={voice.place}
            />
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function useTab(): void {
  useEffect(() => {
    document.title = `${WORDS.tab} · Restride`;
  }, []);
}
