/** An amount in its unit, as people write it: "12 verhalen", "95%". */
export const inUnit = (amount: string, unit: string | null): string => {
  const words = unit?.trim() ?? ''
  return words === '' ? amount : `${amount}${words === '%' ? '' : ' '}${words}`
}
