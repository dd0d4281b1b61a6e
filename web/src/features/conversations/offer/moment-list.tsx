import { momentOfferRoutes, type MomentOffer, type OfferedMoment } from '@tweespraak/contract/moment-offers'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { sayMoment } from '../../../lib/dates.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import classes from './offer.module.css'

interface MomentListProps {
  readonly offer: MomentOffer
  /** The given name of the other. */
  readonly name: string
  readonly onPlanned: (conversationId: string) => void
}

const wordOf = {
  free: 'offer.free',
  passed: 'offer.passed',
  'busy-self': 'offer.busySelf',
  'busy-other': 'offer.busyOther',
} as const

/** What stands: to choose from with one tap, or to look at. What cannot be any more says why. */
export const MomentList = ({ offer, name, onPlanned }: MomentListProps) => {
  const { t } = useTranslation('moments')
  const me = useMe().person.id
  const speaking = useSpeaking()
  const choose = useDeed((startsAt: string) =>
    call(momentOfferRoutes.choose, { params: { offerId: offer.offerId }, body: { startsAt } }),
  )
  const offeredBy = offer.state === 'open' ? offer.askedBy : otherId(offer)
  const shown = offer.moments.filter((moment) => moment.offeredBy === offeredBy)
  if (shown.length === 0) return null
  const tap = ({ startsAt }: OfferedMoment) =>
    choose.mutate(startsAt, {
      onSuccess: ({ conversationId }) => {
        say(t('offer.chosen', { when: sayMoment(startsAt, speaking) }))
        onPlanned(conversationId)
      },
    })
  return (
    <>
      <ul className={classes.moments} aria-label={t(offeredBy === me ? 'offer.yours' : 'offer.list')}>
        {shown.map((moment) => {
          const { startsAt, standing } = moment
          const when = sayMoment(startsAt, speaking)
          const words = t(wordOf[standing], { name })
          return (
            <li key={startsAt}>
              {offer.can.choose && standing === 'free' ? (
                <button
                  type="button"
                  className={classes.moment}
                  disabled={choose.isPending}
                  onClick={() => tap(moment)}
                >
                  <span className={classes.when}>{when}</span>
                  <span className={classes.standing}>{t('offer.choose')}</span>
                </button>
              ) : (
                <div className={classes.moment} data-off={standing !== 'free'}>
                  <span className={classes.when}>{when}</span>
                  <span className={classes.standing}>{words}</span>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <RefusalNotice error={choose.error} />
    </>
  )
}

const otherId = ({ employee, leader, askedBy }: MomentOffer): string =>
  askedBy === employee.personId ? leader.personId : employee.personId
