import { useQuery } from '@tanstack/react-query'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useState } from 'react'
import type { Slots } from '../../features/conversations/workspace/slots.ts'
import { proposableQuery } from '../../features/goals/queries.ts'
import { goalOfConversation } from '../../features/goals/plan/kept-plan.ts'
import { ConversationGoals, type GoalWish } from '../../features/goals/talk/conversation-goals.tsx'
import { nothingTold } from '../../features/goals/talk/look-back-item.tsx'
import { GoalsLookBack } from '../../features/goals/talk/look-back.tsx'
import { goalLinks } from './goal-links.tsx'

interface Around {
  /** Both look at this screen. */
  readonly shared: boolean
  /** Hears which goals were taken back while the conversation is looked at. */
  readonly onGone: (goalIds: readonly string[]) => void
}

interface GoalSlots extends Pick<Slots, 'aim' | 'goals' | 'goalsBack'> {
  /** A form of a goal is open. */
  readonly aiming: boolean
}

/**
 * Goals inside a conversation, for the two alone: the employee makes them, who leads the employee proposes them. Others
 * at the table see nothing of it here.
 */
export const useGoalSlots = (
  conversation: ParticipantConversation | null,
  personId: string,
  { shared, onGone }: Around,
): GoalSlots => {
  const [aiming, setAiming] = useState(false)
  const [wish, setWish] = useState<GoalWish | null>(null)
  const [told, setTold] = useState(nothingTold)
  const leads = conversation?.leader.personId === personId
  const isTheirs = conversation?.employee.personId === personId
  const id = conversation?.conversationId
  // What was begun at the table and not made yet can be made afterwards as well.
  const begun = !shared && id !== undefined && goalOfConversation(personId, id).read() !== undefined
  const now = conversation?.can.makeAgreement === true || begun
  const { data } = useQuery({ ...proposableQuery, enabled: leads && now })
  if (conversation === null || !(leads || isTheirs))
    return { aiming: false, aim: null, goals: null, goalsBack: () => null }
  const { conversationId, employee, leader } = conversation
  const open =
    now && (isTheirs || data?.people.some((person) => person.personId === employee.personId) === true)
  return {
    aiming,
    aim: open
      ? (what, whenDone) => {
          if (aiming || begun) return false
          const onDone = (goalId: string | undefined) => {
            setWish(null)
            whenDone(goalId)
          }
          setWish({ what, onDone })
          return true
        }
      : null,
    goals: (
      <ConversationGoals
        conversationId={conversationId}
        two={{ employee, leader }}
        meId={personId}
        open={open}
        wish={wish}
        onForm={setAiming}
        onGone={onGone}
        shared={shared}
        links={goalLinks}
      />
    ),
    goalsBack: (since) => (
      <GoalsLookBack
        employeeId={employee.personId}
        since={since}
        except={conversationId}
        telling={{ told, onTell: setTold }}
        links={goalLinks}
      />
    ),
  }
}
