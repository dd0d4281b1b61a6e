import { momentOfferRoutes, offeredAtLeast } from '@tweespraak/contract/moment-offers'
import { useState } from 'react'
import { call } from '../../../lib/api.ts'
import { minutesAfter } from '../../../lib/moments.ts'
import { useDeed } from '../deeds.ts'

type Body = Parameters<typeof call<typeof momentOfferRoutes.offer>>[1]['body']

/** Letting the other choose, while somebody plans: whether they do, and which moments they picked for it. */
export const useOffering = () => {
  const [lets, setLets] = useState(false)
  const [picked, setPicked] = useState<readonly string[]>([])
  const offer = useDeed((body: Body) => call(momentOfferRoutes.offer, { body }))
  return {
    lets,
    setLets,
    picked,
    setPicked,
    isEnough: picked.length >= offeredAtLeast,
    offer: (about: Omit<Body, 'moments'>, minutes: number, onOffered: (offerId: string) => void) => {
      const moments = picked.map((startsAt) => ({ startsAt, endsAt: minutesAfter(startsAt, minutes) }))
      offer.mutate({ ...about, moments }, { onSuccess: ({ offerId }) => onOffered(offerId) })
    },
    error: offer.error,
    isPending: offer.isPending,
  }
}

export type Offering = ReturnType<typeof useOffering>
