import { Button, VisuallyHidden } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { inTableOrder } from '@tweespraak/contract/table-order'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useDeed } from '../deeds.ts'
import { mySideOf } from '../people.ts'
import { AddPoint, type NewPoint } from '../prepare/add-point.tsx'
import { pointDraftOf } from '../prepare/point-draft.ts'
import { PointCounts } from '../prepare/point-counts.tsx'
import { hiddenPoints } from '../prepare/points-brought.ts'
import { usePointOrder } from '../prepare/use-point-order.ts'
import { amend } from '../queries.ts'
import { AgendaPoint } from './agenda-point.tsx'
import classes from './agenda.module.css'

interface AgendaProps {
  readonly conversation: ParticipantConversation
  /** Both look at this screen: nobody is "you" on it. */
  readonly onOneScreen?: boolean
}

/** What both want to talk about, ticked off as one goes. */
export const Agenda = ({ conversation, onOneScreen = false }: AgendaProps) => {
  const { t } = useTranslation('conversations')
  const client = useQueryClient()
  const { conversationId, can } = conversation
  const me = useMe()
  const keptId = useId()
  const side = mySideOf(conversation)
  const tick = useDeed(({ pointId, discussed }: { pointId: string; discussed: boolean }) => {
    amend(client, conversationId, (known) => ({
      ...known,
      talkingPoints: known.talkingPoints.map((point) =>
        point.pointId === pointId
          ? { ...point, discussedAt: discussed ? new Date().toISOString() : null }
          : point,
      ),
    }))
    return call(conversationsRoutes.tickTalkingPoint, {
      params: { conversationId, pointId },
      body: { discussed },
    })
  })
  const add = useDeed((point: NewPoint) =>
    call(conversationsRoutes.addTalkingPoint, { params: { conversationId }, body: point }),
  )
  const bring = useDeed((pointId: string) =>
    call(conversationsRoutes.bringTalkingPoint, { params: { conversationId, pointId } }),
  )
  const put = useDeed(({ pointId, before }: { pointId: string; before: string | null }) =>
    call(conversationsRoutes.placeTalkingPoint, { params: { conversationId, pointId }, body: { before } }),
  )
  const points = inTableOrder(conversation.talkingPoints.filter(({ open }) => open))
  const moving = usePointOrder(points, (pointId, before, order) => {
    amend(client, conversationId, (known) => ({
      ...known,
      talkingPoints: known.talkingPoints.map((point) =>
        point.open ? { ...point, tablePlace: order.indexOf(point.pointId) + 1 } : point,
      ),
    }))
    put.mutate({ pointId, before })
  })
  const kept = conversation.talkingPoints.filter(({ open }) => !open)
  const hidden = hiddenPoints(conversation)
  const done = points.filter(({ discussedAt }) => discussedAt !== null).length
  return (
    <Section
      title={t('agenda.title')}
      aside={points.length > 0 ? t('agenda.done', { done, count: points.length }) : undefined}
    >
      {side !== null && !onOneScreen && points.length > 0 && (
        <p className={classes.brought}>
          <PointCounts conversation={conversation} side={side} />
        </p>
      )}
      {points.length === 0 && (
        <p className={classes.none}>
          {t(kept.length + hidden.length === 0 ? 'agenda.none' : 'agenda.nothingYet')}
        </p>
      )}
      <VisuallyHidden role="status">{moving.spoken}</VisuallyHidden>
      <ul className={classes.points} data-list="table">
        {points.map((point) => (
          <AgendaPoint
            key={point.pointId}
            conversation={conversation}
            point={point}
            mover={moving.moverOf(point.pointId)}
            row={moving.rowOf(point.pointId)}
            onTick={(discussed) => tick.mutate({ pointId: point.pointId, discussed })}
          />
        ))}
      </ul>
      {hidden.map(({ name, count }) => (
        <p key={name} className={classes.none}>
          {t('agenda.hidden', { name: givenName(name), count })}
        </p>
      ))}
      {kept.length > 0 && (
        <div className={classes.kept} role="group" aria-labelledby={keptId}>
          <p className={classes.keptTitle} id={keptId}>
            <WhoSees who="only-you">{t('agenda.kept')}</WhoSees>
          </p>
          <ul className={classes.points}>
            {kept.map((point) => (
              <li key={point.pointId} className={classes.keptPoint}>
                <span className={classes.text}>{point.text}</span>
                {can.tick && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t('agenda.bringNamed', { text: point.text })}
                    loading={bring.isPending && bring.variables === point.pointId}
                    onClick={() => bring.mutate(point.pointId)}
                  >
                    {t('agenda.bring')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {side !== null && can.addTalkingPoint && (
        <AddPoint
          drafts={pointDraftOf(me.person.id, conversationId)}
          side={side}
          busy={add.isPending}
          onAdd={(point, whenAdded) => add.mutate(point, { onSuccess: whenAdded })}
        />
      )}
      <RefusalNotice error={tick.error ?? put.error ?? bring.error ?? add.error} />
    </Section>
  )
}
