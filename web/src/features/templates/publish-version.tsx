import { Button, Modal } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogButtons } from '../../ui/dialog-parts.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './publish-version.module.css'

interface PublishVersionProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  readonly confirm: string
  readonly publishing: UseMutationResult<unknown, Error, void>
  /** What stands in its way, an item each, and the sentence before it; none where it can be published. */
  readonly missing: string
  readonly problems: readonly ReactNode[]
  /** What it means, and what is different. */
  readonly children: ReactNode
}

/** Before a version of a form or a kind is made for good. */
export const PublishVersion = (props: PublishVersionProps) => {
  const { opened, onClose, title, confirm, publishing, missing, problems, children } = props
  const { t } = useTranslation('templates')
  const { t: common } = useTranslation()
  const sound = problems.length === 0
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={sound ? title : t('publish.notYet')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.dialog}>
        {sound ? (
          children
        ) : (
          <>
            <p>{missing}</p>
            <ul className={classes.problems}>{problems}</ul>
          </>
        )}
        <RefusalNotice error={publishing.error} />
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('publish.back')}
        </Button>
        {sound && (
          <Button loading={publishing.isPending} onClick={() => publishing.mutate()}>
            {confirm}
          </Button>
        )}
      </DialogButtons>
    </Modal>
  )
}

/** What is different, beneath a line that says from what. */
export const PublishPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <p className={classes.heading}>{title}</p>
    {children}
  </div>
)
