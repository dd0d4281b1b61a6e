import { Button } from '@mantine/core'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import classes from './ask-support.module.css'
import type { Deeds } from './use-deeds.ts'

interface AskSupportProps {
  readonly agreement: Agreement
  readonly deeds: Deeds
  /** Asks for the reason, which a promise that was not kept is owed. */
  readonly onMissed: () => void
}

/** Of an agreement that is over, asks whoever it was promised to whether the support came: a promise does not end with what it was for. Who promised it reads that it is asked. */
export const AskSupport = ({ agreement, deeds, onMissed }: AskSupportProps) => {
  const { t } = useTranslation('agreements')
  const { closed, support, can, what, doer, mySide, state } = agreement
  // What took its place has a promise of its own.
  if (closed === null || state === 'changed' || support?.state !== 'promised') return null
  if (!can.settleSupport)
    return mySide === null ? null : (
      <p className={classes.waits}>{t('askSupport.waits', { name: agreement[doer].name })}</p>
    )
  return (
    <div className={classes.ask} role="group" aria-label={t('askSupport.of', { what })}>
      <span>{t('askSupport.question')}</span>
      <Button
        size="xs"
        variant="default"
        loading={deeds.busy}
        onClick={() => void deeds.settleSupport('given', null).catch(() => undefined)}
      >
        {t('askSupport.yes')}
      </Button>
      <Button size="xs" variant="default" onClick={onMissed}>
        {t('askSupport.no')}
      </Button>
    </div>
  )
}
