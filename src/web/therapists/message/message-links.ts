/** What is to be sent, and where it may go. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Opens the device's mail; without an address the runner fills it in there. */
export const mailTo = ({ email, subject, text }: Letter): string =>
  `mailto:${encodeURIComponent(email ?? "").replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;

/** Opens the device's text messages: `?&` is understood by both kinds of phone. */
export const smsTo = ({ phone, text }: Letter): string =>
  `sms:${(phone ?? "").replaceAll(/[^\d+]/g, "")}?&body=${encodeURIComponent(text)}`;

/** Opens the device's phone. */
export const callTo = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;
