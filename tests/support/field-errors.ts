type FieldErrors = { data?: { errors: { path: string; message: string }[] } }

/** What a refused save says beside its fields; undefined where it was not refused. */
export const errorsOf = async (saving: Promise<unknown>) => {
  const error = (await saving.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as FieldErrors | undefined
  return error?.data?.errors.map(({ path, message }) => ({ path, message }))
}
