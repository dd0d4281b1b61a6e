import { Button, Modal } from '@mantine/core'
import { useRef, type ReactNode } from 'react'
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
  /** On the button that leaves it be: "Terug", where more than this question would be called off. */
  readonly cancel?: string
  /** What had better be done first on this page: takes the place of cancelling as the strong button, closes the question, and leads there. */
  readonly first?: { readonly words: string; readonly lead: () => void } | undefined
  /** It destroys something. */
  readonly danger?: boolean
  readonly busy?: boolean
  readonly error?: unknown
}

/** By then a closed dialog gave the focus back to the button that asked, in milliseconds. */
const afterReturn = 50

/** For what cannot be undone only; everything else is done at once and offers `showUndo`. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { t } = useTranslation()
  const { first } = props
  const leading = useRef(false)
  const leadOn = () => {
    leading.current = true
    props.onClose()
  }
  const hasClosed = () => {
    if (!leading.current) return
    leading.current = false
    window.setTimeout(() => first?.lead(), afterReturn)
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      onExitTransitionEnd={hasClosed}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <DialogText>{props.children}</DialogText>
      <RefusalNotice error={props.error} />
      <DialogButtons>
        {first === undefined && (
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {props.cancel ?? t('action.cancel')}
          </Button>
        )}
        <Button
          {...(first === undefined ? {} : { variant: 'default' })}
          color={props.danger === true ? 'danger' : 'ink'}
          loading={props.busy ?? false}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </Button>
        {first !== undefined && (
          <Button onClick={leadOn} data-autofocus>
            {first.words}
          </Button>
        )}
      </DialogButtons>
    </Modal>
  )
}
