import { Button } from '@mantine/core'
import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useDeed } from '../deeds.ts'
import { givenName, mySideOf } from '../people.ts'
import { AddPoint, type NewPoint } from '../prepare/add-point.tsx'
import { pointDraftOf } from '../prepare/point-draft.ts'
import { PointCounts } from '../prepare/point-counts.tsx'
import { hiddenPoints } from '../prepare/points-brought.ts'
import { amend } from '../queries.ts'
import { AgendaPoint } from './agenda-point.tsx'
import classes from './agenda.module.css'

/** Alternately one of each side, so that neither is kept for last. */
const inTurn = (points: readonly TalkingPoint[]): TalkingPoint[] =>
  points.toSorted((a, b) => a.position - b.position || a.side.localeCompare(b.side))

/** What both want to talk about, ticked off as one goes. */
export const Agenda = ({ conversation }: { conversation: ParticipantConversation }) => {
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
  const points = inTurn(conversation.talkingPoints.filter(({ open }) => open))
  const kept = conversation.talkingPoints.filter(({ open }) => !open)
  const hidden = hiddenPoints(conversation)
  const done = points.filter(({ discussedAt }) => discussedAt !== null).length
  return (
    <Section
      title={t('agenda.title')}
      aside={points.length > 0 ? t('agenda.done', { done, count: points.length }) : undefined}
    >
      {side !== null && points.length + hidden.length > 0 && (
        <p className={classes.brought}>
          <PointCounts conversation={conversation} side={side} />
        </p>
      )}
      {points.length === 0 && (
        <p className={classes.none}>
          {t(kept.length + hidden.length === 0 ? 'agenda.none' : 'agenda.nothingYet')}
        </p>
      )}
      <ul className={classes.points}>
        {points.map((point) => (
          <AgendaPoint
            key={point.pointId}
            conversation={conversation}
            point={point}
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
      <RefusalNotice error={tick.error ?? bring.error ?? add.error} />
    </Section>
  )
}
