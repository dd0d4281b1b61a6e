import { Button } from '@mantine/core'
import {
  momentOfferRoutes,
  type MomentOffer,
  offeredAtLeast,
  offeredAtMost,
  proposedAtMost,
} from '@tweespraak/contract/moment-offers'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { minutesAfter, minutesBetween } from '../../../lib/moments.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import classes from './offer.module.css'
import { PickMoments } from './pick-moments.tsx'

interface AnswerProps {
  readonly offer: MomentOffer
  /** The given name of the other. */
  readonly name: string
}

/** As long as what was offered. */
const lengthOf = ({ moments: [first] }: MomentOffer): number =>
  first === undefined ? 60 : minutesBetween(first.startsAt, first.endsAt)

const spans = (startsAt: readonly string[], minutes: number) =>
  startsAt.map((each) => ({ startsAt: each, endsAt: minutesAfter(each, minutes) }))

/** None fits: said with one press, with other moments or without. */
export const DeclineMoments = ({ offer, name }: AnswerProps) => {
  const { t } = useTranslation('moments')
  const me = useMe().person.id
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState<readonly string[]>([])
  const minutes = lengthOf(offer)
  const decline = useDeed(() =>
    call(momentOfferRoutes.decline, {
      params: { offerId: offer.offerId },
      body: { moments: spans(picked, minutes) },
    }),
  )
  if (!open)
    return (
      <div className={classes.deeds}>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('offer.none')}
        </Button>
      </div>
    )
  return (
    <section className={classes.answer} aria-label={t('offer.noneTitle')}>
      <p className={classes.text}>{t('offer.noneText', { name })}</p>
      <PickMoments
        personId={otherOf(offer, me).personId}
        minutes={minutes}
        notice={1}
        most={proposedAtMost}
        value={picked}
        onChange={setPicked}
      />
      <RefusalNotice error={decline.error} />
      <div className={classes.deeds}>
        <Button
          loading={decline.isPending}
          onClick={() => decline.mutate(undefined, { onSuccess: () => say(t('offer.noneSent', { name })) })}
        >
          {picked.length === 0 ? t('offer.noneSend') : t('offer.noneSendWith', { count: picked.length })}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t('offer.back')}
        </Button>
      </div>
    </section>
  )
}

/** Other moments in the place of all that stood. */
export const ChangeMoments = ({ offer, name, onDone }: AnswerProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation('moments')
  const me = useMe().person.id
  const [picked, setPicked] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const minutes = lengthOf(offer)
  const change = useDeed(() =>
    call(momentOfferRoutes.change, {
      params: { offerId: offer.offerId },
      body: { moments: spans(picked, minutes) },
    }),
  )
  const send = () => {
    setTried(true)
    if (picked.length < offeredAtLeast) return
    change.mutate(undefined, {
      onSuccess: () => {
        say(t('offer.changed', { name }))
        onDone()
      },
    })
  }
  return (
    <section className={classes.answer} aria-label={t('offer.change')}>
      <p className={classes.text}>{t('offer.changeText', { name })}</p>
      <PickMoments
        personId={otherOf(offer, me).personId}
        minutes={minutes}
        notice={offer.noticeDays}
        most={offeredAtMost}
        value={picked}
        onChange={setPicked}
      />
      {tried && picked.length < offeredAtLeast && (
        <p role="alert" className={classes.wrong}>
          {t('pick.few')}
        </p>
      )}
      <RefusalNotice error={change.error} />
      <div className={classes.deeds}>
        <Button loading={change.isPending} onClick={send}>
          {t('offer.changeSend')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('offer.back')}
        </Button>
      </div>
    </section>
  )
}
