import { Button } from '@mantine/core'
import { IconEyeQuestion } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Found } from '../lib/guarding.ts'
import { currentLanguage } from '../lib/language.ts'
import { GuardWords } from './guard-words.tsx'
import classes from './guard-notice.module.css'

interface GuardNoticeProps {
  readonly found: readonly Found[]
  /** The writer pressed to send: it is the first thing to do now. */
  readonly led: boolean
  readonly onChange: (first: Found) => void
  readonly onKeep: () => void
}

/** Which words the guard found, why, and what may be written instead; its writer decides. */
export const GuardNotice = ({ found, led, onChange, onKeep }: GuardNoticeProps) => {
  const { t } = useTranslation('guard')
  const change = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (led) change.current?.focus()
  }, [led])
  return (
    <div className={classes.notice} data-guard>
      <IconEyeQuestion size={20} stroke={1.75} aria-hidden />
      <div className={classes.text}>
        <p className={classes.title}>{t('waits')}</p>
        <GuardWords found={found} language={currentLanguage()} />
        <div className={classes.buttons}>
          <Button
            ref={change}
            variant="default"
            size="xs"
            onClick={() => found[0] !== undefined && onChange(found[0])}
          >
            {t('change')}
          </Button>
          <Button variant="subtle" size="xs" onClick={onKeep}>
            {t('keep')}
          </Button>
        </div>
      </div>
    </div>
  )
}
