import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DialogButtons } from '../../ui/dialog-parts.tsx'

/** At the end of each form here: leave it be, or the one thing to do. */
export const FormButtons = ({
  busy,
  words,
  onCancel,
}: {
  busy: boolean
  words: string
  onCancel: () => void
}) => {
  const { t } = useTranslation('app')
  return (
    <DialogButtons>
      <Button variant="default" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
      <Button type="submit" loading={busy}>
        {words}
      </Button>
    </DialogButtons>
  )
}
