import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPrivateRanges, reachable } from './reachable.ts'

const outside = reachable([])

describe('an address that the server may call', () => {
  it.each(['93.184.216.34', '1.1.1.1', '172.15.255.255', '172.32.0.0', '100.63.255.255', '2606:4700::1111'])(
    'is %s, of the outside world',
    (address) => {
      expect(outside(address)).toBe(true)
    },
  )

  it.each([
    ['0.0.0.0', 'this machine'],
    ['0.1.2.3', 'this network'],
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['10.0.0.1', 'a network of one’s own'],
    ['172.16.0.1', 'a network of one’s own'],
    ['172.31.255.255', 'a network of one’s own'],
    ['192.168.1.1', 'a network of one’s own'],
    ['169.254.169.254', 'what a cloud tells its machines'],
    ['100.64.0.1', 'behind the wall of a provider'],
    ['192.0.0.1', 'kept apart'],
    ['192.0.2.1', 'for examples'],
    ['198.18.0.1', 'for measuring'],
    ['203.0.113.9', 'for examples'],
    ['224.0.0.1', 'for many'],
    ['240.0.0.1', 'kept apart'],
    ['255.255.255.255', 'for all'],
    ['::', 'this machine'],
    ['::1', 'this machine'],
    ['::7f00:1', '127.0.0.1 as it was once written'],
    ['::ffff:127.0.0.1', '127.0.0.1 in the clothes of IPv6'],
    ['::ffff:a00:1', '10.0.0.1 in the clothes of IPv6'],
    ['::ffff:8.8.8.8', 'IPv4 in the clothes of IPv6'],
    ['::ffff:0:10.0.0.1', 'translated'],
    ['64:ff9b::a00:1', 'translated (NAT64)'],
    ['64:ff9b::808:808', 'translated (NAT64)'],
    ['64:ff9b:1::a00:1', 'translated within a network'],
    ['100::1', 'thrown away'],
    ['2001::1', 'a tunnel (Teredo)'],
    ['2001:db8::1', 'for examples'],
    ['2002:a00:1::', 'a tunnel (6to4)'],
    ['fc00::1', 'a network of one’s own'],
    ['fd12:3456::1', 'a network of one’s own'],
    ['fe80::1', 'a neighbour'],
    ['fe80::1%eth0', 'a neighbour'],
    ['fec0::1', 'a site of one’s own'],
    ['ff02::1', 'for many'],
    ['4000::1', 'not given out'],
    ['127.1', 'not written as an address'],
    ['2130706433', 'not written as an address'],
    ['0x7f.0.0.1', 'not written as an address'],
    ['localhost', 'a name'],
    ['', 'nothing'],
  ])('is not %s: %s', (address) => {
    expect(outside(address)).toBe(false)
    expect(reachable(readPrivateRanges('10.9.0.0/16') ?? [])(address)).toBe(false)
  })

  it('is none that leads inside, in whichever clothes', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    )
    fc.assert(
      fc.property(inside, fc.constantFrom('', '::', '::ffff:', '::ffff:0:', '64:ff9b::'), (four, clothes) => {
        expect(outside(`${clothes}${four.join('.')}`)).toBe(false)
      }),
    )
  })
})

describe('a network of one’s own', () => {
  it('may be called once it is named, and nothing beside it', () => {
    const mayReach = reachable(readPrivateRanges('10.1.0.0/16, fd12:3456::/32,100.64.0.0/10') ?? [])
    const asked = [
      '10.1.2.3',
      'fd12:3456::8',
      '100.64.9.9',
      '10.2.0.1',
      'fd12:3457::1',
      '127.0.0.1',
      '1.1.1.1',
    ]
    expect(asked.map(mayReach)).toEqual([true, true, true, false, false, false, true])
    expect(mayReach('::ffff:10.1.2.3')).toBe(false)
  })

  it.each([
    '0.0.0.0/0',
    '10.0.0.0/7',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '169.254.169.254/32',
    '8.8.8.0/24',
    '::1/128',
    'fe80::/10',
    '::/0',
    'fc00::/6',
    '10.0.0.1',
    'thuis',
    '',
    '10.0.0.0/8,',
    '10.0.0.0/8, 127.0.0.0/8',
  ])('is not "%s"', (text) => {
    expect(readPrivateRanges(text)).toBeNull()
  })
})
