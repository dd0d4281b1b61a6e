/** By what an address is known that is kept from everybody, its owner too: where it is, and how it ends. */
export const hintOf = (address: string): string => {
  const { host, pathname, search } = new URL(address)
  const path = `${pathname}${search}`
  // Of a short path four letters would be most of the secret.
  const end = path.length >= 24 ? path.slice(-4) : ''
  return `${host.length > 60 ? `…${host.slice(-60)}` : host}/…${end}`
}
