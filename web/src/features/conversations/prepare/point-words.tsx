import { givenName } from '../../../lib/given-name.ts'
import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import { VoiceDot } from '../../../ui/voice.tsx'
import { nameOfAuthor } from '../people.ts'
import classes from './talking-points.module.css'

interface PointWordsProps {
  readonly conversation: ParticipantConversation
  readonly points: readonly TalkingPoint[]
  readonly label: string
}

/** Talking points to read, each with who brought it. */
export const PointWords = ({ conversation, points, label }: PointWordsProps) =>
  points.length > 0 && (
    <ul className={classes.points} aria-label={label}>
      {points.map((point) => (
        <li key={point.pointId} className={classes.other}>
          <VoiceDot side={point.side} />
          <span>
            {point.text}
            <span className={classes.who}>{givenName(nameOfAuthor(conversation, point))}</span>
          </span>
        </li>
      ))}
    </ul>
  )
