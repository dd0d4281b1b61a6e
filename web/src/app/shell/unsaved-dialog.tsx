import { Button, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KeptDraft } from '../../lib/kept-drafts.ts'
import { DialogButtons, DialogText } from '../../ui/dialog-parts.tsx'

interface UnsavedDialogProps {
  /** What is only on this device; the dialog is closed without. */
  readonly drafts: readonly KeptDraft[]
  readonly onClose: () => void
  /** Go to where a text waits to be saved. */
  readonly onSave: (draft: KeptDraft) => void
  readonly onDiscard: () => void
}

/** Before signing out: there are words that only this device has. */
export const UnsavedDialog = ({ drafts, onClose, onSave, onDiscard }: UnsavedDialogProps) => {
  const { t } = useTranslation()
  const places = new Set(drafts.map(({ placeId }) => placeId))
  const [first] = drafts
  return (
    <Modal
      opened={first !== undefined}
      onClose={onClose}
      title={t('unsaved.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <DialogText>
        <p>{t('unsaved.text', { count: places.size })}</p>
      </DialogText>
      <DialogButtons>
        <Button variant="subtle" color="danger" onClick={onDiscard}>
          {t('unsaved.discard')}
        </Button>
        <Button data-autofocus onClick={() => first !== undefined && onSave(first)}>
          {t('unsaved.save')}
        </Button>
      </DialogButtons>
    </Modal>
  )
}
