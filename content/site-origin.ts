/** Scheme and host of the portal's public address. */
export const siteOrigin = (): string =>
  new URL(process.env.SERVER_URL || 'http://localhost:3000').origin
