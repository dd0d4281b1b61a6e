import { IconAlertCircle, IconCloudOff } from '@tabler/icons-react'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isUnreached, RefusalError } from '../lib/api.ts'
import { isSaidAt } from '../lib/field-errors.ts'
import classes from './refusal-notice.module.css'

interface RefusalNoticeProps {
  /** What a mutation or query threw; nothing is drawn without it. */
  readonly error: unknown
  /** What is known here and makes the sentence of the refusal more precise, such as which day was possible. */
  readonly sentence?: string | undefined
  /** The fields of this form, which show themselves what is wrong with them: that is not said twice. */
  readonly fields?: readonly string[]
  readonly retry?: (() => void) | undefined
}

/** Says in a sentence what was refused, where it was asked. Read aloud when it appears. */
export const RefusalNotice = ({ error, sentence: precise, fields = [], retry }: RefusalNoticeProps) => {
  const { t } = useTranslation()
  if (error === null || error === undefined || isSaidAt(error, fields)) return null
  const sentence = precise ?? (error instanceof RefusalError ? error.message : t('failure.unexpected'))
  const Icon = isUnreached(error) ? IconCloudOff : IconAlertCircle
  return (
    <div className={classes.notice} role="alert">
      <Icon size={20} stroke={1.75} aria-hidden />
      <p className={classes.sentence}>{sentence}</p>
      {retry !== undefined && (
        <Button variant="default" size="xs" onClick={retry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  )
}
