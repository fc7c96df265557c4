// Payload writes since when a document is locked in American English: `Nov 5, 2026, 9:05 PM`. Pure.
const pattern = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}), (\d{1,2}):(\d{2}) (AM|PM)$/
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** The same time as the admin writes all others, `5.11.2026 21.05`; undefined for any other text. */
export const fromAmericanTime = (text: string): string | undefined => {
  const match = pattern.exec(text.replace(/\s+/g, ' ').trim())
  if (!match) return undefined
  const [, month = '', day, year, hour, minute, half] = match
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0)
  return `${day}.${months.indexOf(month) / 3 + 1}.${year} ${hours}.${minute}`
}
