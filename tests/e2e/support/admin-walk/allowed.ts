/** English that stays on the screens of the admin, each with its reason. */
export const allowed: { pattern: RegExp; why: string }[] = [
  { pattern: /^English$/, why: 'the account page names each language in that language' },
]
