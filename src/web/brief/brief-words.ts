export const BRIEF_WORDS = {
  title: "For your therapist",
  lead: "What to tell before a massage, from your own log. It will stand here on one page, to print, to send, or to show.",
  now: "Until then",
  tell: "Tell the therapist where it hurts and since when, which sessions lie behind you and which ahead, and that sharp pain means stop.",
  guide: "What to ask and tell",
  therapists: "Your therapists, and asking for an hour",
  niggles: "What you logged",
} as const;
