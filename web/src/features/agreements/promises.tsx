import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { VoiceDot } from '../../ui/voice.tsx'
import classes from './promises.module.css'
import { nameOn, otherSide, voiceOf } from './sides.ts'

interface PromisesProps {
  readonly agreement: Agreement
  /** Says with whom it was agreed, where nothing else on the page does. */
  readonly withWhom: boolean
}

/** Both sides of an agreement: who does it, and who promised which support. */
export const Promises = ({ agreement, withWhom }: PromisesProps) => {
  const { t } = useTranslation('agreements')
  const { doer, support, mySide } = agreement
  const helper = otherSide(doer)
  const does = (): string => {
    if (mySide !== doer) return t('does', { name: nameOn(agreement, doer) })
    return withWhom ? t('youDoWith', { name: nameOn(agreement, helper) }) : t('youDo')
  }
  return (
    <ul className={classes.promises}>
      <li className={classes.promise}>
        <VoiceDot side={voiceOf(doer)} />
        <span>{does()}</span>
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
