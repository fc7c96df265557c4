/** A text without the signs that only say where it may break: soft hyphens and word joiners. */
export const withoutJoints = (text: string): string => text.replaceAll(/[\u00ad\u2060]/g, '')
