import { checkInRoutes } from '@tweespraak/contract/check-ins'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Note } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useClosingDeed } from '../deeds.ts'

interface UndoStartProps {
  readonly conversation: ParticipantConversation
  /** The talk is gone: leads to where one goes on. */
  readonly onGone: () => Promise<void>
}

/** The way back for who began a talk at once by mistake, as long as nothing stands in it. */
export const UndoStart = ({ conversation: { conversationId, can }, onGone }: UndoStartProps) => {
  const { t } = useTranslation('check-in')
  const undo = useClosingDeed(async () => {
    await call(checkInRoutes.undo, { params: { conversationId } })
    say(t('undo.done'))
    // What is no longer there is not looked at again.
    await onGone()
  })
  return (
    <>
      {can.undoStart && (
        <Note done={{ words: t('undo.button'), onDone: () => undo.mutate(undefined) }}>{t('undo.text')}</Note>
      )}
      <RefusalNotice error={undo.error} />
    </>
  )
}

/** For who still had it before them. */
export const StartUndone = () => {
  const { t } = useTranslation('check-in')
  return (
    <Page title={t('title')}>
      <Empty title={t('undo.goneTitle')}>{t('undo.goneText')}</Empty>
    </Page>
  )
}
