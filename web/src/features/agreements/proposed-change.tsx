import { Button } from '@mantine/core'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { Voice } from '../../ui/voice.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import classes from './proposed-change.module.css'
import { nameOn, voiceOf } from './sides.ts'
import type { Deeds } from './use-deeds.ts'

/** A change that waits for the other's answer, in the voice of who proposed it: only what differs is shown. */
export const ProposedChange = ({ agreement, deeds }: { agreement: Agreement; deeds: Deeds }) => {
  const { t } = useTranslation('agreements')
  const { change, can, mySide } = agreement
  if (change === null) return null
  const name = nameOn(agreement, change.proposedBy)
  const mine = mySide === change.proposedBy
  return (
    <div className={classes.change}>
      <Voice side={voiceOf(change.proposedBy)} name={name} aside={<Moment at={change.at} />}>
        <p className={classes.title}>{mine ? t('change.yours') : t('change.title', { name })}</p>
        <dl className={classes.terms}>
          {change.dueOn !== agreement.dueOn && (
            <div>
              <dt>{t('change.newDate')}</dt>
              <dd>
                <Day date={change.dueOn} />
              </dd>
            </div>
          )}
          {change.what !== agreement.what && (
            <div>
              <dt>{t('change.newWhat')}</dt>
              <dd>{change.what}</dd>
            </div>
          )}
          {change.measure !== agreement.measure && change.measure !== null && (
            <div>
              <dt>{t('change.newMeasure')}</dt>
              <dd>{change.measure}</dd>
            </div>
          )}
        </dl>
        {change.why !== null && <p className={classes.why}>{change.why}</p>}
      </Voice>
      {can.answerChange && (
        <>
          <p className={classes.effect}>{t('change.effect')}</p>
          <div className={classes.buttons}>
            <Button
              size="xs"
              variant="default"
              loading={deeds.busy}
              onClick={() => void deeds.accept().catch(() => undefined)}
            >
              {t('do.accept')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              disabled={deeds.busy}
              onClick={() => void deeds.decline().catch(() => undefined)}
            >
              {t('do.decline')}
            </Button>
          </div>
        </>
      )}
      {can.withdrawChange && (
        <>
          <p className={classes.effect}>{t('change.waits')}</p>
          <div className={classes.buttons}>
            <Button
              size="xs"
              variant="default"
              loading={deeds.busy}
              onClick={() => void deeds.withdraw().catch(() => undefined)}
            >
              {t('do.withdraw')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
