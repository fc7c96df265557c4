/** The code of a system error, as `ENOENT`. @param {unknown} error */
export const errorCode = (error) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
