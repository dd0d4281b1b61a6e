import type { MailKind } from '../../../platform/mail/mail-kind.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { isQueued, withdrawMails } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { kindForConversation, withinSentence } from '../../templates/public.ts'
import { chooserOf, otherOfOffer, standingMoments } from '../moment-offer.ts'
import { type KeptOffer, loadKeptOffer, offersPlannedAs } from '../store/moment-offer.ts'
import { offerRests } from '../views/moment-offer.ts'

export { MomentsOffered } from '../store/moment-offer.ts'

interface Told {
  readonly offerId: string
  readonly what: 'offered' | 'reminded' | 'answered' | 'withdrawn' | 'lapsed'
  /** The same when the job runs again. */
  readonly occasion: string
}

interface Post {
  readonly kind: MailKind
  readonly from: string
  readonly to: string
}

/** What asks for a choice, and is not sent any more once that was made or is no longer asked. */
const asking = ['moments-offered', 'moments-wait'] as const satisfies readonly MailKind[]

/** Who is told what, as the offer stands by now: nobody of a choice that is not asked any more. */
const postsOf = (offer: KeptOffer, what: Told['what']): readonly Post[] => {
  const { askedBy, state } = offer
  const other = otherOfOffer(offer, askedBy)
  const chooser = chooserOf(offer)
  switch (what) {
    case 'offered':
      return state === 'open' ? [{ kind: 'moments-offered', from: askedBy, to: other }] : []
    case 'reminded':
      return chooser === null
        ? []
        : [{ kind: 'moments-wait', from: otherOfOffer(offer, chooser), to: chooser }]
    case 'answered':
      return state === 'answered' ? [{ kind: 'moments-answered', from: other, to: askedBy }] : []
    case 'withdrawn':
      return [{ kind: 'moments-withdrawn', from: askedBy, to: other }]
    case 'lapsed':
      return [
        { kind: 'moments-lapsed', from: askedBy, to: other },
        { kind: 'moments-lapsed', from: other, to: askedBy },
      ]
    default:
      return what satisfies never
  }
}

/** Tells the one of the two whom it concerns what became of moments that were offered: names, kind and how many. */
export const mailOffer = async (
  services: Services,
  organizationId: string,
  { offerId, what, occasion }: Told,
): Promise<void> => {
  const task = { purpose: 'mail', organizationId } as const
  await services.db.transaction(task, async (tx) => {
    const offer = await loadKeptOffer(tx, offerId)
    if (offer === null) return
    const path = `/moment-offers/${offerId}`
    if (what !== 'reminded') await withdrawMails(tx, organizationId, { path, kinds: asking })
    const resting = await offerRests(tx, offer.employeeId, services.clock.now().toString())
    for (const post of postsOf(offer, what)) {
      if (resting && post.to === offer.employeeId) continue
      await postOne(services, tx, { organizationId, offer, path, occasion }, post)
    }
  })
}

/** Once the talk is planned, what was not sent yet about choosing its moment is never sent. */
export const withdrawAsked = (
  { db }: Pick<Services, 'db'>,
  organizationId: string,
  conversationId: string,
): Promise<void> =>
  db.transaction({ purpose: 'mail', organizationId }, async (tx) => {
    for (const offerId of await offersPlannedAs(tx, conversationId))
      await withdrawMails(tx, organizationId, {
        path: `/moment-offers/${offerId}`,
        kinds: [...asking, 'moments-answered'],
      })
  })

const postOne = async (
  services: Services,
  tx: Tx,
  about: {
    readonly organizationId: string
    readonly offer: KeptOffer
    readonly path: string
    readonly occasion: string
  },
  { kind, ...post }: Post,
): Promise<void> => {
  const { organizationId, offer, path, occasion } = about
  const from = await factsOf(tx, post.from)
  const person = await factsOf(tx, post.to)
  const talk = await kindForConversation(tx, offer.kindId)
  if (person === null || from === null || talk === null) return
  if (await isQueued(tx, kind, post.to, occasion)) return
  await services.tell(tx, { purpose: 'mail', organizationId }, [
    {
      kind,
      personId: post.to,
      recipient: person.email,
      language: person.language,
      facts: {
        about: occasion,
        listed: false,
        path,
        other: from.name,
        kind: withinSentence(talk.name, person.language),
        count: standingMoments(offer).length,
      },
      otherId: post.from,
      kindId: offer.kindId,
    },
  ])
}
