import { makeLinkToken, readLinkToken } from '../../platform/link-token.ts'
import { deriveKey } from '../../platform/derive-key.ts'

export interface InvitationIds {
  readonly organizationId: string
  readonly invitationId: string
}

const keyOf = (secret: string): Buffer => deriveKey(secret, 'invitation')

/** The token in the link of an invitation. */
const invitationToken = (secret: string, { organizationId, invitationId }: InvitationIds): string =>
  makeLinkToken([organizationId, invitationId], keyOf(secret))

/** null for a token that was not made here. */
export const readInvitationToken = (secret: string, token: string): InvitationIds | null => {
  const [organizationId, invitationId] = readLinkToken(token, keyOf(secret)) ?? []
  return organizationId === undefined || invitationId === undefined ? null : { organizationId, invitationId }
}

/** Where an invitation leads, below the address of the product. The token stands behind the `#`, which browsers keep to themselves. */
export const invitationPath = (secret: string, ids: InvitationIds): string =>
  `/invitation#${invitationToken(secret, ids)}`

/** What decides of a server whether links are handed over, and where they lead. */
interface Place {
  readonly config: { readonly smtpUrl: string | null }
  readonly address: string
  readonly secret: string
}

/** The link of an invitation, to hand over where no mail server is set; null where it is mailed. */
export const linkToHandOver = ({ config, address, secret }: Place, ids: InvitationIds): string | null =>
  config.smtpUrl === null ? `${address}${invitationPath(secret, ids)}` : null

/** Where the link of a reset leads, below the address of the product. The token stands behind the `#`, which browsers keep to themselves. */
export const resetPath = (token: string): string => `/new-password#${token}`
