import { Radio } from '@mantine/core'
import { offeredAtMost } from '@tweespraak/contract/moment-offers'
import { useTranslation } from 'react-i18next'
import classes from './offer.module.css'
import { PickMoments } from './pick-moments.tsx'
import type { Offering } from './use-offering.ts'

/** Whether whoever plans chooses the moment, or lets the other choose. */
export const WhoChooses = ({ offering, name }: { offering: Offering; name: string }) => {
  const { t } = useTranslation('moments')
  return (
    <Radio.Group
      label={t('pick.how')}
      value={offering.lets ? 'theirs' : 'mine'}
      onChange={(who) => offering.setLets(who === 'theirs')}
    >
      <div className={classes.who}>
        <Radio value="mine" label={t('pick.mine')} />
        <Radio value="theirs" label={t('pick.theirs', { name })} />
      </div>
    </Radio.Group>
  )
}

interface OfferedPickerProps {
  readonly offering: Offering
  readonly personId: string
  /** The given name of who chooses. */
  readonly name: string
  readonly minutes: number
  readonly notice: number
  readonly tried: boolean
}

/** The moments that the other may choose from. */
export const OfferedPicker = ({ offering, personId, name, minutes, notice, tried }: OfferedPickerProps) => {
  const { t } = useTranslation('moments')
  const missing = tried && !offering.isEnough
  return (
    <div className={classes.picker} data-missing={missing}>
      <p className={classes.text}>
        {t('pick.lead', { name })} {notice > 0 && t('pick.ahead', { count: notice })}
      </p>
      <PickMoments
        personId={personId}
        minutes={minutes}
        notice={Math.max(1, notice)}
        most={offeredAtMost}
        value={offering.picked}
        onChange={offering.setPicked}
      />
      {missing && (
        <p role="alert" className={classes.wrong}>
          {t('pick.few')}
        </p>
      )}
    </div>
  )
}
