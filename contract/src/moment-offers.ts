import { z } from 'zod'
import { guestRole, guestsInput, lateNotice, standing, whereInput } from './conversation.ts'
import { bilingual, id, instant } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'
import { kindCode } from './templates.ts'

/** How many moments are offered at once, and how many are proposed instead. */
export const offeredAtLeast = 2
export const offeredAtMost = 5
export const proposedAtMost = 3

export const offerState = z.enum(['open', 'answered', 'planned', 'withdrawn', 'lapsed'])
export type OfferState = z.infer<typeof offerState>

const moment = z.object({ startsAt: instant, endsAt: instant })

/** An offer as a list names it. */
export const momentOfferItem = z.object({
  offerId: id,
  kind: z.object({ kindId: id, code: kindCode, name: bilingual }),
  employee: personName,
  leader: personName,
  /** Who of the two asks for the talk; the other chooses. */
  askedBy: id,
  state: offerState,
  /** Who is to choose now; null once it is settled. */
  chooserId: id.nullable(),
  /** The first of its moments that is still to come, of those to choose from. */
  firstAt: instant.nullable(),
})
export type MomentOfferItem = z.infer<typeof momentOfferItem>

export const offeredMoment = moment.extend({
  offeredBy: id,
  /** Whether it can still be, for who reads it: `busy-self` and `busy-other` is who of the two has something else then. */
  standing: z.enum(['free', 'passed', 'busy-self', 'busy-other']),
})
export type OfferedMoment = z.infer<typeof offeredMoment>

export const momentOffer = momentOfferItem.extend({
  /** The talk, once it is planned. */
  conversationId: id.nullable(),
  place: z.string().nullable(),
  videoLink: z.string().nullable(),
  purpose: z.string().nullable(),
  guests: z.array(personName.extend({ role: guestRole })),
  /** By whom they were offered, soonest first. */
  moments: z.array(offeredMoment),
  offeredAt: instant,
  /** How many days ahead the kind asks an invitation to come. */
  noticeDays: z.int(),
  can: z.object({ choose: z.boolean(), decline: z.boolean(), change: z.boolean() }),
})
export type MomentOffer = z.infer<typeof momentOffer>

const params = z.object({ offerId: id })
const settled = ['offer-planned', 'offer-withdrawn', 'offer-lapsed'] as const
const unseen = ['not-found', 'not-allowed'] as const
const unfit = [
  'kind-unavailable',
  'leader-does-not-fit',
  'guest-does-not-fit',
  'same-person',
  'judged-leads',
  'not-employed',
  'probation-over',
  'period-without-criteria',
] as const
const moments = z.array(moment).min(offeredAtLeast).max(offeredAtMost)
const unfitMoments = [
  'ends-before-start',
  'in-the-past',
  'moment-too-soon',
  'moment-taken',
  'moments-twice',
] as const
const at = '/moment-offers/:offerId'

/** Who asks for a talk offers moments, and the other of the two chooses. */
export const momentOfferRoutes = {
  offer: route({
    method: 'POST',
    path: '/moment-offers',
    summary: 'Let the other of the two choose when to talk, from moments that are free.',
    access: 'signed-in',
    body: z.object({
      kindId: id,
      employeeId: id,
      leaderId: id,
      moments,
      ...whereInput,
      purpose: z.string().trim().max(1000).nullable(),
      guests: guestsInput,
      /** Over which period an appraisal scores; null without scores, left out for the usual period. */
      criteriaSetId: id.nullish(),
    }),
    output: z.object({ offerId: id }),
    refusals: [...unseen, ...unfit, ...unfitMoments, 'at-rest', 'offer-waits', 'development-is-not-assessed'],
  }),
  list: route({
    method: 'GET',
    path: '/moment-offers',
    summary: 'The offers of moments between the viewer and somebody else that still wait.',
    access: 'signed-in',
    output: z.object({ items: z.array(momentOfferItem) }),
    refusals: [],
  }),
  show: route({
    method: 'GET',
    path: at,
    summary: 'One offer with its moments, and which of them can still be.',
    access: 'signed-in',
    params,
    output: momentOffer,
    refusals: ['not-found'],
  }),
  choose: route({
    method: 'POST',
    path: `${at}/choose`,
    summary: 'Choose one of the moments: the talk is planned then.',
    access: 'signed-in',
    params,
    body: z.object({ startsAt: instant }),
    output: standing.extend({ lateNotice: lateNotice.nullable() }),
    refusals: [
      ...unseen,
      ...settled,
      ...unfit,
      'moment-not-offered',
      'moment-passed',
      'moment-taken',
      'ends-before-start',
      'in-the-past',
      'development-is-not-assessed',
    ],
  }),
  decline: route({
    method: 'POST',
    path: `${at}/decline`,
    summary: 'Say that none of the moments fits, and propose others instead if there are.',
    access: 'signed-in',
    params,
    body: z.object({ moments: z.array(moment).max(proposedAtMost) }),
    refusals: [...unseen, ...settled, 'ends-before-start', 'in-the-past', 'moments-twice'],
  }),
  change: route({
    method: 'PUT',
    path: at,
    summary: 'Offer other moments, by who asks for the talk.',
    access: 'signed-in',
    params,
    body: z.object({ moments }),
    refusals: [...unseen, ...settled, ...unfit, ...unfitMoments, 'development-is-not-assessed'],
  }),
  withdraw: route({
    method: 'DELETE',
    path: at,
    summary: 'Withdraw the offer, by who asks for the talk.',
    access: 'signed-in',
    params,
    refusals: [...unseen, ...settled],
  }),
}
