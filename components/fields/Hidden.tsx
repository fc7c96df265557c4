/** What a form sends along that nobody has to see. */
export const Hidden = ({ values = [] }: { values?: { name: string; value: string }[] }) =>
  values.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />)
