import type { Form, Modality, Price, Therapist, TherapistContact } from "../../core/care/index.ts";
import { err, ok, type Result } from "../../core/units/index.ts";

/** A therapist as a runner types them; what is left out stays, an empty text takes it away. */
export interface TherapistWords {
  readonly name?: string | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly weekdays?: readonly number[] | undefined;
  readonly minutes?: number | null | undefined;
  /** "65 EUR", "65.50 EUR" */
  readonly price?: string | undefined;
  readonly pressure?: Form | null | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly web?: string | undefined;
  readonly contact?: string | undefined;
  readonly note?: string | undefined;
  readonly usual?: boolean | undefined;
}

const MOST_LETTERS = 80;
const MOST_HUNDREDTHS = 1_000_000_000;

/** The therapist with what was said put in; else one sentence on what makes no sense. */
export function readTherapist(known: Therapist, words: TherapistWords): Result<Therapist, string> {
  const name = (words.name ?? known.name).trim().replaceAll(/\s+/g, " ");
  if (name === "" || name.length > MOST_LETTERS) return err(`Give a name of up to ${MOST_LETTERS} letters.`);
  const price = words.price === undefined ? ok(known.price) : parsePrice(words.price);
  if (!price.ok) return price;
  const contact = readContact(known.contact, words);
  if (!contact.ok) return contact;
  return ok({
    ...known,
    name,
    modalities: words.modalities ? [...new Set(words.modalities)] : known.modalities,
    weekdays: words.weekdays ? [...new Set(words.weekdays)].sort() : known.weekdays,
    minutes: words.minutes === undefined ? known.minutes : words.minutes,
    price: price.value,
    pressure: words.pressure === undefined ? known.pressure : words.pressure,
    contact: contact.value,
    note: (words.note ?? known.note).trim(),
    usual: words.usual ?? known.usual,
  });
}

/** "65 EUR", "EUR 65", "65,50 €"; nothing for an empty text. */
export function parsePrice(text: string): Result<Price | null, string> {
  const plain = text.trim();
  if (plain === "") return ok(null);
  const match = /^(\D*?)\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*(\D*)$/.exec(plain);
  const currency = (match?.[4] || match?.[1] || "").trim();
  const hundredths = Number(match?.[2]) * 100 + Number((match?.[3] ?? "").padEnd(2, "0"));
  return match && currency.length <= 5 && hundredths <= MOST_HUNDREDTHS
    ? ok({ hundredths, currency })
    : err(`"${text}" is no price. Write it like 65 EUR or 65.50 EUR.`);
}

function readContact(known: TherapistContact, words: TherapistWords): Result<TherapistContact, string> {
  const put = (word: string | undefined, stands: string | null): string | null =>
    word === undefined ? stands : word.trim() || null;
  const contact: TherapistContact = {
    phone: put(words.phone, known.phone),
    email: put(words.email, known.email),
    web: put(words.web, known.web),
    words: put(words.contact, known.words),
  };
  const { phone, email, web } = contact;
  if (phone !== null && !/^\+?[\d\s()/.-]{3,30}$/.test(phone)) return err(`"${phone}" is no phone number.`);
  if (email !== null && !/^[^\s@,;?&]+@[^\s@,;?&]+$/.test(email))
    return err(`"${email}" is no e-mail address.`);
  if (web !== null && !/^https?:\/\/\S+$/.test(web))
    return err(`"${web}" is no web address. Write it with https:// in front.`);
  return ok(contact);
}
