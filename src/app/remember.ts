import type { LoadOptions } from "./derive-loads.ts";

/** What was made from one revision of one runner's log, by what was asked for. */
interface Memory<Made> {
  readonly revision: number;
  readonly made: Map<string, Promise<Made>>;
}

const MINUTE = 60_000;
const MOST = 6;

/**
 * Derives once for as long as nobody writes to the runner's log and the minute is the same. The log is read after its revision,
 * so what is remembered is never older than what it is remembered for.
 */
export function remember<Options extends LoadOptions, Made>(
  make: (options: Options) => Promise<Made>,
  keyOf: (options: Options) => string = () => "",
): (options: Options) => Promise<Made> {
  const memories = new WeakMap<Options["store"], Map<string, Memory<Made>>>();
  return async (options) => {
    const { store, runner } = options;
    const revision = await store.runners.getRevision(runner);
    const ofStore = memories.get(store) ?? new Map<string, Memory<Made>>();
    memories.set(store, ofStore);
    const known = ofStore.get(runner.id);
    const memory =
      known?.revision === revision ? known : { revision, made: new Map<string, Promise<Made>>() };
    ofStore.set(runner.id, memory);
    const key = `${keyOf(options)} ${momentKey(options)}`;
    const made = memory.made.get(key) ?? make(options);
    keep(memory.made, key, made);
    return made;
  };
}

/** A day that is asked for has one moment; else it is the minute of the clock. */
const momentKey = ({ clock, machineZone }: LoadOptions): string =>
  `${machineZone} ${clock.today ?? Math.floor(clock.now() / MINUTE)}`;

/** The latest few; what failed is tried anew. */
function keep<Made>(made: Map<string, Promise<Made>>, key: string, value: Promise<Made>): void {
  made.delete(key);
  made.set(key, value);
  value.catch(() => made.delete(key));
  const [oldest] = made.keys();
  if (made.size > MOST && oldest !== undefined) made.delete(oldest);
}
