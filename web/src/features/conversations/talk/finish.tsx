import { Button, Checkbox } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { givenName } from '../../../lib/given-name.ts'
import { agreementField } from '../../../lib/kept-drafts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { VoiceDot } from '../../../ui/voice.tsx'
import { useClosingDeed } from '../deeds.ts'
import { nameOfAuthor, otherOf } from '../people.ts'
import { useReportReaders } from '../readers.ts'
import classes from './finish.module.css'

interface FinishProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** Something else is the one thing to do now. */
  readonly quiet: boolean
  /** Leads to the agreement that is still being worded. */
  readonly toAgreement: () => void
}

/** Ends the talk. What was not discussed goes along to the next conversation of the two, unless one says otherwise. */
export const Finish = ({ conversation, personId, quiet, toAgreement }: FinishProps) => {
  const { t } = useTranslation('conversations')
  const { conversationId } = conversation
  const params = { conversationId }
  const [asking, setAsking] = useState(false)
  /** An agreement is still being worded: it would not be in the report. */
  const [unmade, setUnmade] = useState(false)
  const [left, setLeft] = useState<readonly string[]>([])
  const open = conversation.talkingPoints.filter(
    ({ discussedAt, carried }) => discussedAt === null && carried === null,
  )
  const pointIds = open.map(({ pointId }) => pointId).filter((pointId) => !left.includes(pointId))
  const finish = useClosingDeed(async () => {
    if (pointIds.length > 0)
      await call(conversationsRoutes.carryTalkingPoints, { params, body: { pointIds, carried: true } })
    return call(conversationsRoutes.finish, { params })
  })
  const readers = useReportReaders(conversation)
  const { keepers } = conversation
  const name = givenName(otherOf(conversation, personId).name)
  /** One of the two wants it kept and the other did not say so: finishing decides that it is not. */
  const wanted =
    keepers.length === 1 ? (keepers.includes(personId) ? 'finish.iKeep' : 'finish.theyKeep') : null
  const ask = () => {
    setUnmade(draftsOf(personId, conversationId, agreementField).read() !== undefined)
    setAsking(true)
  }
  return (
    <div className={classes.finish}>
      <Button variant={quiet ? 'default' : 'filled'} onClick={ask}>
        {t('finish.button')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('finish.title')}
        confirm={t('finish.button')}
        first={unmade ? { words: t('finish.toAgreement'), lead: toAgreement } : undefined}
        busy={finish.isPending}
        error={finish.error}
        onConfirm={() => finish.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        {unmade && <p className={classes.strong}>{t('finish.unmade')}</p>}
        {wanted !== null && <p className={classes.strong}>{t(wanted, { name })}</p>}
        <p>
          {readers === null
            ? t(keepers.length === 2 ? 'finish.kept' : 'finish.unsigned')
            : `${t('finish.text')} ${readers}`}
        </p>
        {open.length > 0 && (
          <Checkbox.Group
            label={t('finish.open', { count: open.length })}
            value={pointIds}
            onChange={(chosen) =>
              setLeft(open.map(({ pointId }) => pointId).filter((pointId) => !chosen.includes(pointId)))
            }
          >
            <div className={classes.points}>
              {open.map((point) => (
                <Checkbox
                  key={point.pointId}
                  value={point.pointId}
                  label={
                    <span className={classes.point}>
                      {point.text}
                      <span className={classes.who}>
                        <VoiceDot side={point.side} />
                        {givenName(nameOfAuthor(conversation, point))}
                      </span>
                    </span>
                  }
                />
              ))}
            </div>
          </Checkbox.Group>
        )}
      </ConfirmDialog>
    </div>
  )
}
