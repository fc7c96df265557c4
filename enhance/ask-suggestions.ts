export type Suggested = { text: string; note: string; address: string }

/** As the OpenSearch Suggestions extension writes it. */
type Answer = [asked: string, texts: string[], notes: string[], addresses: string[]]

/** Suggestions for a text; none when the line or the portal fails, for the box works without them. */
export const askSuggestions = async (
  source: string,
  text: string,
  signal: AbortSignal,
): Promise<Suggested[]> => {
  try {
    const response = await fetch(`${source}?q=${encodeURIComponent(text)}`, { signal })
    if (!response.ok) return []
    const [, texts, notes, addresses] = (await response.json()) as Answer
    return texts.map((text, at) => ({ text, note: notes[at] ?? '', address: addresses[at] ?? '' }))
  } catch {
    return []
  }
}
