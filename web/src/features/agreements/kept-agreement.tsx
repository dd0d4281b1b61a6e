import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Note } from '../../ui/note.tsx'
import classes from './form.module.css'
import { shorten } from './shorten.ts'

interface KeptAgreementProps {
  readonly what: string
  readonly over: boolean
  /** Back to the form; absent when nothing can be agreed here any more. */
  readonly onGoOn: (() => void) | undefined
  readonly onDiscard: () => void
}

/** An agreement that was being worded and never made: its words are still on this device. */
export const KeptAgreement = ({ what, over, onGoOn, onDiscard }: KeptAgreementProps) => {
  const { t } = useTranslation('agreements')
  return (
    <Note>
      <p>
        {over && `${t('kept.over')} `}
        {what.trim() === '' ? t('kept.text') : t('kept.textOf', { what: shorten(what.trim()) })}{' '}
        {onGoOn === undefined && t('kept.closed')}
      </p>
      <div className={classes.buttons}>
        {onGoOn !== undefined && (
          <Button size="xs" variant="default" onClick={onGoOn}>
            {t('kept.goOn')}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={onDiscard}>
          {t('kept.discard')}
        </Button>
      </div>
    </Note>
  )
}
