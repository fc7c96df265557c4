/** Another number makes every index built before an old one. */
export const schemaVersion = 2
