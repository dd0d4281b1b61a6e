import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { VoiceDot } from '../../ui/voice.tsx'
import classes from './promises.module.css'
import { nameOn, otherSide, voiceOf } from './sides.ts'

/** Both sides of an agreement: who does it, and who promised which support. */
export const Promises = ({ agreement }: { agreement: Agreement }) => {
  const { t } = useTranslation('agreements')
  const { doer, support, mySide } = agreement
  const helper = otherSide(doer)
  return (
    <ul className={classes.promises}>
      <li className={classes.promise}>
        <VoiceDot side={voiceOf(doer)} />
        <span>{mySide === doer ? t('youDo') : t('does', { name: nameOn(agreement, doer) })}</span>
      </li>
      {support !== null && (
        <li className={classes.promise}>
          <VoiceDot side={voiceOf(helper)} />
          <span>
            {t(mySide === helper ? 'support.youPromised' : 'support.promised', {
              name: nameOn(agreement, helper),
              kind: t(`support.kind.${support.kind}`),
            })}
            {support.words !== null && <>: {support.words}</>}
            {support.state !== 'promised' && (
              <span className={classes.became}> · {t(`support.${support.state}`)}</span>
            )}
            {support.reason !== null && <span className={classes.why}>{support.reason}</span>}
          </span>
        </li>
      )}
    </ul>
  )
}
