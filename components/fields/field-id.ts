/** Id of a field's control, to which its label and the list of problems lead. @param place among its choices */
export const fieldId = (name: string, place?: number): string =>
  place === undefined ? `field-${name}` : `field-${name}-${place}`
