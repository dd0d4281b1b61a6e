import { VisuallyHidden } from '@mantine/core'
import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { Side } from '@tweespraak/contract/form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useDeed } from '../deeds.ts'
import { amend, refreshOne } from '../queries.ts'
import { useOthersAtTable } from '../readers.ts'
import { AddPoint, type NewPoint } from './add-point.tsx'
import { OwnPoint } from './own-point.tsx'
import { PointCounts } from './point-counts.tsx'
import { pointDraftOf, rewordedPointOf } from './point-draft.ts'
import { usePointFocus } from './point-focus.ts'
import { PointWords } from './point-words.tsx'
import { PreparationSees } from './preparation-sees.tsx'
import classes from './talking-points.module.css'
import { usePointOrder } from './use-point-order.ts'

interface TalkingPointsProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly side: Side
}

/** What somebody wants to talk about: own points to add, order and take away, and those of the others once revealed. */
export const TalkingPoints = ({ conversation, personId, side }: TalkingPointsProps) => {
  const { t } = useTranslation('conversations')
  const client = useQueryClient()
  const { within, leadOnFrom, leadBackTo } = usePointFocus()
  const { conversationId } = conversation
  const atTable = useOthersAtTable(conversation, personId)
  // Taken away here, also while what was asked of the server before still shows them.
  const [gone, setGone] = useState<readonly string[]>([])
  const own = conversation.talkingPoints.filter(
    (point) => point.authorId === personId && !gone.includes(point.pointId),
  )
  const others = conversation.talkingPoints.filter((point) => point.authorId !== personId)
  // What the server would refuse by now stands there to read only.
  const open = conversation.can.addTalkingPoint
  const prepared = conversation.kind.rules.prepares.length > 0
  // Once the talk has begun a new one is brought to the table, and is read there at once.
  const adds = open && conversation.phase !== 'talk'
  const unread = adds || own.some((point) => !point.open)
  const add = useDeed((point: NewPoint) =>
    call(conversationsRoutes.addTalkingPoint, { params: { conversationId }, body: point }),
  )
  const order = useDeed((pointIds: string[]) =>
    call(conversationsRoutes.orderTalkingPoints, { params: { conversationId }, body: { pointIds } }),
  )
  const edit = useDeed(({ pointId, text }: { pointId: string; text: string }) =>
    call(conversationsRoutes.editTalkingPoint, { params: { conversationId, pointId }, body: { text } }),
  )
  const remove = useDeed((pointId: string) =>
    call(conversationsRoutes.removeTalkingPoint, { params: { conversationId, pointId } }),
  )
  const restore = useDeed((pointId: string) =>
    call(conversationsRoutes.restoreTalkingPoint, { params: { conversationId, pointId } }),
  )

  const moving = usePointOrder(own, (_point, _before, pointIds) => {
    amend(client, conversationId, (known) => ({
      ...known,
      talkingPoints: known.talkingPoints.toSorted(
        (a, b) => pointIds.indexOf(a.pointId) - pointIds.indexOf(b.pointId),
      ),
    }))
    order.mutate([...pointIds])
  })
  const isBack = (pointId: string) => setGone((ids) => ids.filter((id) => id !== pointId))
  const bringBack = async (pointId: string) => {
    try {
      await restore.mutateAsync(pointId)
    } catch {
      return refreshOne(client, conversationId)
    }
    isBack(pointId)
    requestAnimationFrame(() => leadBackTo(pointId))
  }
  const takeAway = async ({ pointId }: TalkingPoint) => {
    leadOnFrom(pointId)
    setGone((ids) => [...ids, pointId])
    try {
      await remove.mutateAsync(pointId)
      showUndo(t('points.removed'), () => void bringBack(pointId))
    } catch {
      // Why is said below by the deed itself; the point is still there.
      isBack(pointId)
    }
  }

  return (
    <Section title={t('points.title')} aside={<PointCounts conversation={conversation} side={side} />}>
      <VisuallyHidden role="status">{moving.spoken}</VisuallyHidden>
      <div ref={within}>
        {open && <p className={classes.help}>{t('points.help')}</p>}
        {open && own.length > 0 && (
          <ol className={classes.points} aria-label={t('points.yours')} data-list="own-points">
            {own.map((point) => (
              <OwnPoint
                key={`${point.pointId} ${point.text}`}
                point={point}
                drafts={rewordedPointOf(personId, conversationId, point.pointId)}
                mover={moving.moverOf(point.pointId)}
                row={moving.rowOf(point.pointId)}
                onEdit={(text) => edit.mutate({ pointId: point.pointId, text })}
                onRemove={() => void takeAway(point)}
              />
            ))}
          </ol>
        )}
        {!open && <PointWords conversation={conversation} points={own} label={t('points.yours')} />}
        <PointWords conversation={conversation} points={others} label={t('points.others')} />
        {adds && (
          <AddPoint
            drafts={pointDraftOf(personId, conversationId)}
            side={side}
            busy={add.isPending}
            onAdd={(point, done) => add.mutate(point, { onSuccess: done })}
          />
        )}
      </div>
      <RefusalNotice error={add.error ?? order.error ?? edit.error ?? remove.error ?? restore.error} />
      {open && unread && conversation.preparation?.revealedAt === null && (
        <div className={classes.sees}>
          {conversation.preparation.sharedAt === null ? (
            <PreparationSees conversation={conversation} />
          ) : (
            <WhoSees who="only-you-until-shared">{t('points.untilOther', atTable)}</WhoSees>
          )}
          <p className={classes.counted}>{t('points.counted', atTable)}</p>
        </div>
      )}
      {adds && !prepared && (
        <p className={classes.sees}>
          <WhoSees who="both">{t('points.open')}</WhoSees>
        </p>
      )}
    </Section>
  )
}
