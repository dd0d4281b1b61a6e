import { Button } from '@mantine/core'
import { momentOfferRoutes, type MomentOffer } from '@tweespraak/contract/moment-offers'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { useMe } from '../../../lib/me.ts'
import { Facts } from '../../../ui/facts.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import { ChangeMoments, DeclineMoments } from './answer.tsx'
import { MomentList } from './moment-list.tsx'
import classes from './offer.module.css'

interface OfferProps {
  readonly offer: MomentOffer
  readonly onPlanned: (conversationId: string) => void
  readonly toTalk: (conversationId: string) => ReactNode
  readonly toPlan: ReactNode
}

/** What is asked of the viewer about it, in a sentence. */
const askedOf = (offer: MomentOffer, meId: string) => {
  const { state, askedBy, chooserId, moments } = offer
  if (state === 'open') return chooserId === meId ? 'asks' : 'waitsChoice'
  if (askedBy !== meId) return 'waitsAnswer'
  return moments.some(({ offeredBy }) => offeredBy !== meId) ? 'proposes' : 'noneProposed'
}

/** Moments that one of two offers: to choose one with one tap, to say that none fits, or to wait for that. */
export const Offer = ({ offer, onPlanned, toTalk, toPlan }: OfferProps) => {
  const { t } = useTranslation('moments')
  const me = useMe().person.id
  const kind = useBilingual()(offer.kind.name)
  const name = givenName(otherOf(offer, me).name)
  if (offer.state === 'planned')
    return (
      <p>
        {t('offer.isPlanned')} {offer.conversationId !== null && toTalk(offer.conversationId)}
      </p>
    )
  if (offer.state === 'withdrawn' || offer.state === 'lapsed')
    return (
      <p>
        {t(offer.state === 'withdrawn' ? 'offer.isWithdrawn' : 'offer.isLapsed')} {toPlan}
      </p>
    )
  return (
    <div className={classes.offer}>
      <p className={classes.lead}>{t(`offer.${askedOf(offer, me)}`, { name, kind: kind.toLowerCase() })}</p>
      <MomentList offer={offer} name={name} onPlanned={onPlanned} />
      <Around offer={offer} />
      {offer.can.decline && <DeclineMoments offer={offer} name={name} />}
      {offer.can.change && <Keep offer={offer} name={name} />}
    </div>
  )
}

/** Where, what for and who else; nothing of what was left empty. */
const Around = ({ offer: { place, videoLink, purpose, guests } }: { offer: MomentOffer }) => {
  const { t } = useTranslation('moments')
  const listed = useListed()
  const facts = [
    { label: t('offer.place'), value: place },
    { label: t('offer.video'), value: videoLink },
    { label: t('offer.purpose'), value: purpose },
    { label: t('offer.with'), value: guests.length === 0 ? null : listed(guests.map(({ name }) => name)) },
  ].filter(({ value }) => value !== null)
  return facts.length === 0 ? null : <Facts facts={facts} />
}

/** Who asked for the talk offers others, or withdraws it. */
const Keep = ({ offer, name }: { offer: MomentOffer; name: string }) => {
  const { t } = useTranslation('moments')
  const [changes, setChanges] = useState(false)
  const withdraw = useDeed(() => call(momentOfferRoutes.withdraw, { params: { offerId: offer.offerId } }))
  if (changes) return <ChangeMoments offer={offer} name={name} onDone={() => setChanges(false)} />
  return (
    <>
      <RefusalNotice error={withdraw.error} />
      <div className={classes.deeds}>
        <Button variant="default" onClick={() => setChanges(true)}>
          {t('offer.change')}
        </Button>
        <Button
          variant="subtle"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined, { onSuccess: () => say(t('offer.withdrawn', { name })) })}
        >
          {t('offer.withdraw')}
        </Button>
      </div>
    </>
  )
}
