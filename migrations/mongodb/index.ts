// MongoDB makes its collections and indexes by itself; what changes stored documents will stand here.
export const migrations = []
