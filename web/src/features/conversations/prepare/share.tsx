import { Anchor, Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { isAnswered, sectionsFor, unanswered, type Side } from '@tweespraak/contract/form'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useBilingual } from '../bilingual.ts'
import { useClosingDeed } from '../deeds.ts'
import { givenName, nameOfSide } from '../people.ts'
import { goToQuestion } from './question-place.ts'
import { ownAnswers } from './own-answers.tsx'
import classes from './share.module.css'

interface ShareProps {
  readonly conversation: ParticipantConversation
  readonly side: Side
  /** The talk has begun: what is shared now opens at once, and it is no longer the one thing to do. */
  readonly late?: boolean
}

/** How far the preparation is, and the one thing to do with it: sharing, with what will happen then. */
export const Share = ({ conversation, side, late = false }: ShareProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const [asking, setAsking] = useState(false)
  const share = useClosingDeed(() =>
    call(conversationsRoutes.share, { params: { conversationId: conversation.conversationId } }),
  )
  const answers = ownAnswers(conversation)
  const content = conversation.form?.content
  const fields =
    content === undefined ? [] : sectionsFor(content, side, answers).flatMap((each) => each.fields)
  const open = content === undefined ? [] : unanswered(content, side, answers)
  const done = fields.filter((field) => isAnswered(answers[field.id])).length
  const other = givenName(nameOfSide(conversation, side === 'employee' ? 'manager' : 'employee'))
  const together = conversation.kind.rules.reveal === 'together' && !late
  const missing = late ? [] : open
  return (
    <div className={classes.share}>
      <p className={classes.progress}>
        {late ? t('share.late') : fields.length > 0 && t('share.progress', { done, count: fields.length })}
        {missing.length > 0 && (
          <>
            {' '}
            {t('share.open')}{' '}
            {missing.map((field, index) => (
              <Fragment key={field.id}>
                {index > 0 && ', '}
                <Anchor
                  component="button"
                  type="button"
                  underline="always"
                  onClick={() => goToQuestion(field.id)}
                >
                  {say(field.label)}
                </Anchor>
              </Fragment>
            ))}
            .
          </>
        )}
      </p>
      <Button
        variant={late ? 'default' : 'filled'}
        onClick={() => (missing[0] === undefined ? setAsking(true) : goToQuestion(missing[0].id))}
      >
        {t('share.button')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('share.title')}
        confirm={t('share.button')}
        busy={share.isPending}
        error={share.error}
        onConfirm={() => share.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <p>{t(together ? 'share.together' : 'share.each', { name: other })}</p>
        <p>{t('share.final')}</p>
      </ConfirmDialog>
    </div>
  )
}
