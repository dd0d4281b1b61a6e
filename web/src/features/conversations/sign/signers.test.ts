import { describe, expect, test } from 'vitest'
import { awaitedSigners, heardFromOthers, type Signing } from './signers.ts'

const bram = { personId: 'bram', name: 'Bram' }
const joost = { personId: 'joost', name: 'Joost' }
const anna = { personId: 'anna', name: 'Anna', role: 'second-assessor' } as const

const signature = (
  personId: string,
  manner: 'agreed' | 'seen' = 'agreed',
  { response = null, voidedAt = null }: { response?: string | null; voidedAt?: string | null } = {},
) => ({
  personId,
  side: personId === 'bram' ? ('employee' as const) : ('manager' as const),
  manner,
  response,
  voidedAt,
})

const signing = (
  signatures: NonNullable<Signing['report']>['signatures'],
  authors: readonly string[] = [],
  guests: Signing['guests'] = [],
  offeredAt = '2026-11-21T11:00:00Z',
): Signing => ({
  employee: bram,
  leader: joost,
  guests,
  kind: { rules: { signs: ['employee', 'manager', 'third'] } },
  report: {
    signatures,
    comments: authors.map((authorId) => ({ authorId, madeAt: '2026-11-21T12:00:00Z' })),
    offeredAt,
  },
})

const names = (of: Signing) => awaitedSigners(of).map(({ name }) => name)

describe('the signatures that are awaited', () => {
  test('are those of both at first', () => expect(names(signing([]))).toEqual(['Bram', 'Joost']))
  test('are no longer of who signed', () => expect(names(signing([signature('bram')]))).toEqual(['Joost']))
  test('are asked again of who signed what was changed', () =>
    expect(names(signing([signature('bram', 'agreed', { voidedAt: '2026-11-21T10:00:00Z' })]))).toEqual([
      'Bram',
      'Joost',
    ]))
  test('are one of each of the two sides, also when somebody else led it when that side signed', () =>
    expect(names(signing([signature('who led before')]))).toEqual(['Bram']))
  test('are also of a second assessor, never of a companion', () =>
    expect(names(signing([], [], [anna, { ...anna, name: 'Kees', role: 'companion' }]))).toEqual([
      'Bram',
      'Joost',
      'Anna',
    ]))
})

describe('what one hears before one signs', () => {
  test('is nothing when the other agreed without a word', () =>
    expect(heardFromOthers(signing([signature('bram')]), 'joost')).toEqual([]))
  test('is that the other signed as seen, responded and commented', () =>
    expect(
      heardFromOthers(signing([signature('bram', 'seen', { response: 'Nee.' })], ['bram', 'bram']), 'joost'),
    ).toEqual([{ personId: 'bram', name: 'Bram', manner: 'seen', responded: true, comments: 2 }]))
  test('is no comment on what was offered before', () =>
    expect(heardFromOthers(signing([], ['bram'], [], '2026-11-21T13:00:00Z'), 'joost')).toEqual([]))
  test('is nothing of oneself', () =>
    expect(heardFromOthers(signing([signature('bram', 'seen')], ['bram']), 'bram')).toEqual([]))
  test('is no signature that counts no more', () =>
    expect(
      heardFromOthers(
        signing([signature('bram', 'seen', { voidedAt: '2026-11-21T10:00:00Z' })], ['bram']),
        'joost',
      ),
    ).toMatchObject([{ manner: null, comments: 1 }]))
})
