import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dropDrafts, keptDrafts } from '../../lib/kept-drafts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Note } from '../../ui/note.tsx'

/**
 * At the door: a session ended before everything typed in it was saved. Whoever typed it can sign in and go
 * on; on a device of several people it can be thrown away here.
 */
export const LeftDrafts = () => {
  const { t } = useTranslation('access')
  const [left, setLeft] = useState(() => keptDrafts().length > 0)
  const [asked, setAsked] = useState(false)
  if (!left) return null
  return (
    <>
      <Note done={{ words: t('leftDrafts.discard'), onDone: () => setAsked(true) }}>
        {t('leftDrafts.text')}
      </Note>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('leftDrafts.ask')}
        confirm={t('leftDrafts.discard')}
        danger
        onConfirm={() => {
          dropDrafts(() => true)
          setLeft(false)
        }}
      >
        {t('leftDrafts.gone')}
      </ConfirmDialog>
    </>
  )
}
