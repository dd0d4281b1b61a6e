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
  readonly config: { readonly smtpUrl: string | null; readonly publicUrl: string | null }
  readonly secret: string
}

/**
 * The link of an invitation, for the screen of who hands it over. As long as nobody has said what the address of
 * people is, from the root: their browser knows under which address Tweespraak is reached, this server does not.
 */
export const linkOnScreen = ({ config, secret }: Place, ids: InvitationIds): string =>
  `${config.publicUrl ?? ''}${invitationPath(secret, ids)}`

/** What the links in mails begin with, as long as nobody has said what the address of people is; null without mail. */
export const mailsBeginWith = ({ config, address }: Omit<Place, 'secret'> & { readonly address: string }) =>
  config.smtpUrl !== null && config.publicUrl === null ? address : null

/** The link of an invitation on screen, where no mail server is set; null where it is mailed. */
export const linkToHandOver = (place: Place, ids: InvitationIds): string | null =>
  place.config.smtpUrl === null ? linkOnScreen(place, ids) : null

/** Where the link of a reset leads, below the address of the product. The token stands behind the `#`, which browsers keep to themselves. */
export const resetPath = (token: string): string => `/new-password#${token}`
