/** Share: how the page leaves the machine sealed, and how the therapist's answer comes back (B5, B9, S8). */
export { fromBase64url, toBase64url } from "./base64url.ts";
export { cleanText } from "./clean-text.ts";
export { type PlaceWords, parseReply, type ReplyMoment, type ReplyWords } from "./parse-reply.ts";
export {
  REPLY_LIMITS,
  type RepliedAvoid,
  type RepliedDrill,
  type Reply,
  type ReplyId,
  type TreatedPlace,
} from "./reply.ts";
export { deriveForm, deriveReplyChanges, type ReplyChanges, type ReplyQuestion } from "./reply-changes.ts";
export {
  deriveLinkKeys,
  hashToken,
  type LinkKeys,
  type LinkSecret,
  openSealed,
  SEAL_BYTES,
  sealText,
} from "./seal.ts";
export {
  LINK_RANDOM_BYTES,
  type LinkOpener,
  type LinkWords,
  openLinkKeys,
  openPage,
  type SealedLink,
  sealLink,
  withoutReasons,
} from "./sealed-link.ts";
