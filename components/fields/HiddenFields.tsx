type HiddenFieldsProps = { fields?: { name: string; value: string }[] }

export const HiddenFields = ({ fields = [] }: HiddenFieldsProps) =>
  fields.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />)
