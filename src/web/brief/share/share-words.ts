import type { SharesView } from "../../../http/contract.ts";
import { clock, middleDay } from "../../design/dates.ts";
import type { Reach } from "./link-address.ts";

type Share = SharesView["shares"][number];
type Visit = Share["visits"][number];

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

/** "Tue 24 Nov, 19:10" of a local date-time. */
const sayMoment = (moment: string): string => `${middleDay(moment.slice(0, 10))}, ${clock(moment)}`;

const sayDay = (moment: string): string => middleDay(moment.slice(0, 10));

const countOf = (visits: readonly Visit[], what: Visit["what"]): number =>
  visits.filter((visit) => visit.what === what).length;

export const SHARE_WORDS = {
  title: "Share a link",
  lead: "The page is sealed on this device, as it stands now. Only who has the address reads it.",
  days: "It opens for",
  day: (days: number) => `${days} days`,
  withPhrase: "Ask for a pass phrase too",
  withPhraseAbout: "Then the address alone opens nothing.",
  phrase: "Pass phrase",
  phraseHint: "Six characters at least. Tell it by phone, not in the same message.",
  phraseShort: "Six characters at least.",
  suggest: "Suggest four words",
  make: "Make the link",
  making: "Sealing the page",
  madeTitle: "Your link",
  madeLead: (until: string) => `It opens until ${until}. You can close it at any time.`,
  address: "Address",
  copy: "Copy the address",
  copied: "Copied",
  byHand: "This browser cannot copy by itself here. The address is selected: copy it by hand.",
  send: "Send it",
  sendTitle: "For my massage",
  code: "The address as a code for another phone's camera",
  codeLead: "Or let your therapist point a camera here.",
  phraseIs: (phrase: string) => `The pass phrase is “${phrase}”. Tell it by phone: it is kept nowhere.`,
  phraseOther: "It asks for the pass phrase that you set. It is kept nowhere.",
  reach: {
    computer:
      "This address opens on this computer only. To open it to others, start Restride with a public port and tell it its public address: the page “Share your page” of the documents has the steps.",
    network: "This address opens only in the network that this computer is in.",
    anyone: null,
  } satisfies Record<Reach, string | null>,
  elsewhere: "The address is on the device that made it. It is kept nowhere else, not even by this server.",
  done: "Done",
  list: "Shared pages",
  listLead: "Each is a copy of that day. What you log later is not in it.",
  none: "No page is shared.",
  states: { open: "Open", expired: "Over", revoked: "Closed" } satisfies Record<Share["state"], string>,
  made: ({ madeAt }: Share) => `Shared on ${sayMoment(madeAt)}`,
  until: ({ state, expiresAt }: Share) =>
    state === "open"
      ? `Opens until ${sayMoment(expiresAt)}`
      : state === "expired"
        ? `Was open until ${sayMoment(expiresAt)}`
        : "You closed it",
  phraseSet: "with a pass phrase",
  opened: ({ visits }: Share) => {
    const last = visits.findLast(({ what }) => what === "opened");
    return last === undefined
      ? "Not opened yet."
      : `Opened ${times(countOf(visits, "opened"))}, last on ${sayMoment(last.at)}.`;
  },
  wrong: ({ visits }: Share) => {
    const count = countOf(visits, "refused");
    return count === 0 ? null : `${count === 1 ? "One wrong try" : `${count} wrong tries`}.`;
  },
  answered: ({ visits }: Share) => (countOf(visits, "replied") > 0 ? "An answer came." : null),
  show: "Show the address",
  log: "When someone came",
  events: {
    opened: "It was opened",
    refused: "A wrong key or pass phrase",
    replied: "An answer came",
  } satisfies Record<Visit["what"], string>,
  event: (visit: Visit) => sayMoment(visit.at),
  close: "Close this link",
  closeSure: "Close it for good? Who has the address sees nothing any more.",
  closeYes: "Yes, close it",
  closeNo: "Leave it open",
  older: (count: number) => (count === 1 ? "One that is over" : `${count} that are over`),
  sayDay,
} as const;
