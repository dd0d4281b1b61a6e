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
  /** What it means for what was written, such as that it waits. */
  readonly title: string
  /** The writer pressed to send: it is the first thing to do now. */
  readonly led?: boolean
  /** Leads to the words; without it they stand marked in the text. */
  readonly onChange?: (first: Found) => void
  readonly onKeep: () => void
}

/** Which words the guard found, why, and what may be written instead; its writer decides. */
export const GuardNotice = ({ found, title, led = false, onChange, onKeep }: GuardNoticeProps) => {
  const { t } = useTranslation('guard')
  const [first] = found
  const change = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (led) change.current?.focus()
  }, [led])
  return (
    <div className={classes.notice} data-guard>
      <IconEyeQuestion size={20} stroke={1.75} aria-hidden />
      <div className={classes.text}>
        <p className={classes.title}>{title}</p>
        <GuardWords found={found} language={currentLanguage()} />
        <div className={classes.buttons}>
          {onChange !== undefined && first !== undefined && (
            <Button ref={change} variant="default" size="xs" onClick={() => onChange(first)}>
              {t('change')}
            </Button>
          )}
          <Button variant={onChange === undefined ? 'default' : 'subtle'} size="xs" onClick={onKeep}>
            {t('keep')}
          </Button>
        </div>
      </div>
    </div>
  )
}
