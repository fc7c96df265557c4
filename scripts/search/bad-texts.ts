/** What somebody may type or send who means no good, or nothing at all. */
export const badTexts = [
  '"vesi',
  '- | = ^ *',
  '"',
  'äö å ; % _ \\ \' " 𝔘',
  '\0',
  '\ud800',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  'NEAR(a b) AND OR NOT {x}: ^',
  'x'.repeat(5_000),
  'ä '.repeat(2_500),
]
