import ipaddr from 'ipaddr.js'

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number]

/** An address of the network and how many of its bits count. */
export type PrivateRanges = readonly Range[]

/** What an organisation may have on a network of its own. Never a machine itself, nor what a cloud tells its machines. */
const ownable = new Set(['private', 'carrierGradeNat', 'uniqueLocal'])

/** All of IPv6 that is given out to the outside world (RFC 4291); what lies beside it leads inside in some other way. */
const givenOut: Range = [ipaddr.parse('2000::'), 3]

const lies = (address: ipaddr.IPv4 | ipaddr.IPv6, [network, bits]: Range): boolean =>
  address.kind() === network.kind() && address.match(network, bits)

const isOutside = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || lies(address, givenOut))

const rangeOf = (text: string): Range | null => {
  if (!ipaddr.isValidCIDR(text)) return null
  const [network, bits] = ipaddr.parseCIDR(text)
  const wide = network.kind() === 'ipv4' ? bits < 8 : bits < 7
  return wide || !ownable.has(network.range()) ? null : [network, bits]
}

/**
 * Networks of one's own, such as `10.1.0.0/16, fd12:3456::/32`. Null when one of them is none: not written so, or no
 * network that anybody can have to themselves.
 */
export const readPrivateRanges = (text: string): PrivateRanges | null => {
  const ranges = text.split(',').map((each) => rangeOf(each.trim()))
  return ranges.every((range) => range !== null) ? ranges : null
}

/**
 * Whether the server may call this address (IPv4 or IPv6, without brackets): one of the outside world, or in one of
 * these networks. Never itself, its neighbours, or an IPv4 address in the clothes of IPv6.
 */
export const reachable =
  (ranges: PrivateRanges) =>
  (text: string): boolean => {
    if (!ipaddr.IPv6.isValid(text) && !ipaddr.IPv4.isValidFourPartDecimal(text)) return false
    const address = ipaddr.parse(text)
    return (
      isOutside(address) || (ownable.has(address.range()) && ranges.some((range) => lies(address, range)))
    )
  }
