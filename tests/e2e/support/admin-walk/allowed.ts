/** English that stays on the screens of the admin, each with its reason. */
export const allowed: { pattern: RegExp; why: string }[] = [
  { pattern: /^English$/, why: 'the account page names each language in that language' },
  {
    pattern: /^(\S+ — (\d+x\d+ — )?)?(image|text|application)\/[\w.+-]+$/,
    why: 'the media type of an uploaded file is a registered name, the same in every language',
  },
]
