import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogButtons, DialogText } from './dialog-parts.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

interface ConfirmDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** A question: "Onderteken dit verslag?" */
  readonly title: string
  /** What will happen, and that it cannot be undone. */
  readonly children: ReactNode
  /** The verb on the button. */
  readonly confirm: string
  readonly onConfirm: () => void
  /** It destroys something. */
  readonly danger?: boolean
  readonly busy?: boolean
  readonly error?: unknown
}

/** For what cannot be undone only; everything else is done at once and offers `showUndo`. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <DialogText>{props.children}</DialogText>
      <RefusalNotice error={props.error} />
      <DialogButtons>
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button
          color={props.danger === true ? 'danger' : 'ink'}
          loading={props.busy ?? false}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </DialogButtons>
    </Modal>
  )
}
