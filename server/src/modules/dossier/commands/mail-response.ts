import type { Services } from '../../../platform/services.ts'
import type { ResponseNews } from '../store/response-deed.ts'
import { mailAddendum } from './mail-addendum.ts'

export { ResponseEnded, ResponseMovedOn } from '../store/response-deed.ts'

/** Tells those whom a step of a response concerns, each once for one occasion; never a word of it. */
export const mailResponse = async (
  services: Services,
  organizationId: string,
  told: {
    readonly conversationId: string
    readonly responseId: string
    readonly news: ResponseNews
    readonly byId: string
    readonly toIds: readonly string[]
    /** When a talk is planned for (ISO instant). */
    readonly when?: string | undefined
    /** Tells this occasion from another of the same kind: a talk may be moved. */
    readonly occasion: string
  },
): Promise<void> => {
  const { conversationId, news: kind, byId, toIds, when, occasion: about } = told
  const path = `/conversations/${conversationId}/response`
  for (const otherId of toIds)
    await mailAddendum(services, organizationId, {
      kind,
      conversationId,
      about,
      byId,
      otherId,
      path,
      ...(when === undefined ? {} : { when }),
    })
}
