/** Where two versions are compared: the title is made of names, which are compared themselves. */
export const NoDiff = () => null
