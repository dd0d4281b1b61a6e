import type { Side } from '@tweespraak/contract/form'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { type Participant, sideOf } from './participant.ts'

/** Agreed with what it says, or only saw it. */
export type Manner = 'agreed' | 'seen'

/** A signature that counts. It binds the content by its hash; moments are ISO instants. */
export interface Signature {
  readonly personId: string
  readonly side: Side
  readonly manner: Manner
  readonly contentHash: string
  readonly signedAt: string
}

/** Offered and waiting: the content stands still until it is signed, taken back, or the term has passed. */
export interface Offered {
  readonly stage: 'offered'
  readonly contentHash: string
  readonly offeredAt: string
  /** From this instant on it is closed as not signed; null where the kind sets no term. */
  readonly signBefore: string | null
  readonly signatures: readonly Signature[]
}

/** How a report came to rest. `missing` names the sides whose signature never came. */
export interface Closing {
  readonly how: 'signed' | 'not-signed' | 'nothing-to-sign'
  readonly closedAt: string
  readonly contentHash: string
  readonly missing: readonly Side[]
}

interface Signer {
  readonly personId: string
  readonly side: Side
  /** Was not at the talk: signs for having seen the report, and vouches for nothing said in it. */
  readonly cameAfter: boolean
}

/** Everybody at the table whose side the kind asks to sign. */
export const signersOf = (people: readonly Participant[], signs: readonly Side[]): readonly Signer[] =>
  people.flatMap((person) => {
    const side = sideOf(person)
    return side !== null && signs.includes(side)
      ? [{ personId: person.personId, side, cameAfter: person.cameAfter === true }]
      : []
  })

/** Each of the two sides signs once, also when somebody else came to lead in between; of the third side everybody signs. */
const stillToSign = (offered: Offered, signers: readonly Signer[]): readonly Signer[] =>
  signers.filter(
    ({ personId, side }) =>
      !offered.signatures.some(
        (signature) => signature.personId === personId || (side !== 'third' && signature.side === side),
      ),
  )

/** The report rests as soon as nobody has to sign any more; null while somebody has. */
export const closingOf = (offered: Offered, signers: readonly Signer[], at: string): Closing | null => {
  if (stillToSign(offered, signers).length > 0) return null
  const how = signers.length === 0 ? 'nothing-to-sign' : 'signed'
  return { how, closedAt: at, contentHash: offered.contentHash, missing: [] }
}

const hasPassed = (moment: string | null, at: string): boolean =>
  moment !== null && Temporal.Instant.compare(moment, at) <= 0

type SigningRefusal = 'not-allowed' | 'only-seen' | 'report-changed' | 'already-signed' | 'report-closed'

/** Puts a signature under exactly the content that the signer saw. */
export const putSignature = (
  offered: Offered,
  signers: readonly Signer[],
  given: { readonly by: string; readonly manner: Manner; readonly contentHash: string; readonly at: string },
): Outcome<Offered, SigningRefusal> => {
  const signer = signers.find(({ personId }) => personId === given.by)
  if (signer === undefined) return refuse('not-allowed')
  if (!stillToSign(offered, signers).includes(signer)) return refuse('already-signed')
  if (hasPassed(offered.signBefore, given.at)) return refuse('report-closed')
  if (given.contentHash !== offered.contentHash) return refuse('report-changed')
  const { manner, contentHash, at } = given
  if (signer.cameAfter && manner === 'agreed') return refuse('only-seen')
  const { personId, side } = signer
  return accept({
    ...offered,
    signatures: [...offered.signatures, { personId, side, manner, contentHash, signedAt: at }],
  })
}

/** Closes as not signed once the term has passed, and says whose signature never came; null before. */
export const closeUnsigned = (offered: Offered, signers: readonly Signer[], at: string): Closing | null => {
  if (!hasPassed(offered.signBefore, at)) return null
  const sides = new Set(stillToSign(offered, signers).map(({ side }) => side))
  return { how: 'not-signed', closedAt: at, contentHash: offered.contentHash, missing: [...sides] }
}
