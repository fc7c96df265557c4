/** Under it forms, receipts and networks are signed and hashed. A server does not start without it. */
export const formSecret = (): string => process.env.PAYLOAD_SECRET ?? ''
