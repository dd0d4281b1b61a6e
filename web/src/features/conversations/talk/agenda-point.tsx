import { givenName } from '../../../lib/given-name.ts'
import { Button, Checkbox } from '@mantine/core'
import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import { pointFragment } from '@tweespraak/contract/live'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VoiceDot } from '../../../ui/voice.tsx'
import { useLiveNotes, useLiveState } from '../notes/notes-room.tsx'
import { PartEditor } from '../notes/part-editor.tsx'
import { nameOfAuthor } from '../people.ts'
import { MovePoint } from '../prepare/move-point.tsx'
import type { PointMover } from '../prepare/use-point-order.ts'
import classes from './agenda.module.css'

interface AgendaPointProps {
  readonly conversation: ParticipantConversation
  readonly point: TalkingPoint
  readonly mover: PointMover
  /** Marks its row, for the order. */
  readonly row: Readonly<Record<`data-${string}`, unknown>>
  readonly onTick: (discussed: boolean) => void
}

/** One thing to talk about: to tick off, with what is said of it beneath. */
export const AgendaPoint = ({ conversation, point, mover, row, onTick }: AgendaPointProps) => {
  const { t } = useTranslation(['conversations', 'notes'])
  const live = useLiveNotes()
  const { ready, mayWrite } = useLiveState(live)
  const { can } = conversation
  const { discussedAt } = point
  const [wanted, setWanted] = useState(false)
  const written = ready && live !== null && live.isWritten(pointFragment(point.pointId))
  const was = useRef(written)
  useEffect(() => {
    const begun = wanted && written && !was.current
    was.current = written
    // What one begins to note of was talked about: ticked off where everybody sees it, and not for good.
    if (begun && can.tick && discussedAt === null) onTick(true)
  }, [wanted, written, can.tick, discussedAt, onTick])
  return (
    <li className={classes.point} data-done={discussedAt !== null} {...row}>
      <div className={classes.head}>
        <Checkbox
          className={classes.check ?? ''}
          disabled={!can.tick}
          checked={discussedAt !== null}
          onChange={(event) => onTick(event.currentTarget.checked)}
          label={
            <span className={classes.label}>
              <span className={classes.text}>{point.text}</span>
              <span className={classes.who}>
                <VoiceDot side={point.side} />
                {givenName(nameOfAuthor(conversation, point))}
                {point.fromBefore && <span>{t('agenda.fromBefore')}</span>}
              </span>
            </span>
          }
        />
        {can.tick && (
          <span className={classes.tools}>
            <MovePoint text={point.text} mover={mover} />
          </span>
        )}
      </div>
      {written || wanted ? (
        <div className={classes.noted}>
          <PartEditor
            fragment={pointFragment(point.pointId)}
            label={t('notes:point.label', { text: point.text })}
            placeholder={t('notes:point.placeholder')}
            small
            begin={wanted}
          />
        </div>
      ) : (
        mayWrite && (
          <Button
            className={classes.note ?? ''}
            variant="subtle"
            size="compact-xs"
            aria-label={t('notes:point.openNamed', { text: point.text })}
            onClick={() => setWanted(true)}
          >
            {t('notes:point.open')}
          </Button>
        )
      )}
    </li>
  )
}
