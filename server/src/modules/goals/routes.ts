import type { Goal } from '@tweespraak/contract/goal'
import { goalCheckInsRoutes } from '@tweespraak/contract/goal-check-ins'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import type { Serve } from '../../platform/http/serve.ts'
import { accept, type Outcome } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { chooseReaders, chooseRhythm } from './commands/arrange-goal.ts'
import { correctWhatWasSaid, sayHowItStands, takeBackWhatWasSaid, tick } from './commands/check-in-goal.ts'
import { declineGoal, letGo, openAgain, sayReached, takeAlong } from './commands/close-goal.ts'
import { compliment, takeBackCompliment } from './commands/compliment-goal.ts'
import { makeGoal } from './commands/make-goal.ts'
import { proposeGoal } from './commands/propose-goal.ts'
import { throwAway, withdrawGoal } from './commands/remove-goal.ts'
import { beginGoal } from './commands/start-goal.ts'
import { acceptWording, adjustWording, wordDraft } from './commands/word-goal.ts'
import { compareGoals, listGoals, listOfConversation } from './views/lists.ts'
import { showOne, showWithHistory } from './views/one.ts'
import { listProposable } from './views/people.ts'

interface Of {
  readonly viewer: Viewer
  readonly params: { readonly goalId: string }
}

export const registerGoals = (serve: Serve, services: Services): void => {
  /** What every deed answers: the goal as it is now. */
  const after = async (done: Promise<Outcome<unknown>>, { viewer, params }: Of) => {
    const outcome = await done
    return outcome.ok ? showOne(services, viewer, params.goalId) : outcome
  }
  const made = async (done: Promise<Outcome<{ readonly goalId: string }>>, viewer: Viewer) => {
    const outcome = await done
    return outcome.ok ? showOne(services, viewer, outcome.value.goalId) : outcome
  }
  registerReading(serve, services)
  registerSaying(serve, services, after)

  serve(routes.add, ({ viewer, body }) => made(makeGoal(services, viewer, body), viewer))
  serve(routes.propose, ({ viewer, body }) => made(proposeGoal(services, viewer, body), viewer))
  serve(routes.remove, ({ viewer, params, query }) => throwAway(services, viewer, params.goalId, query))
  serve(routes.withdraw, ({ viewer, params, body }) => withdrawGoal(services, viewer, params.goalId, body))
  serve(routes.edit, (of) => after(wordDraft(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.start, (of) => after(beginGoal(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.accept, (of) => after(acceptWording(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.decline, (of) => after(declineGoal(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.adjust, (of) => after(adjustWording(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.reach, (of) => after(sayReached(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.drop, (of) => after(letGo(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.reopen, (of) => after(openAgain(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.show, (of) => after(chooseReaders(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.setRhythm, (of) => after(chooseRhythm(services, of.viewer, of.params.goalId, of.body), of))
  serve(routes.compliment, (of) => after(compliment(services, of.viewer, of.params.goalId), of))
  serve(routes.takeBackCompliment, (of) =>
    after(takeBackCompliment(services, of.viewer, of.params.goalId), of),
  )
  serve(routes.carryOver, async ({ viewer, params, body }) => {
    const done = await takeAlong(services, viewer, params.goalId, body)
    if (!done.ok) return done
    const carried = await showOne(services, viewer, params.goalId)
    if (!carried.ok) return carried
    const follower = await showOne(services, viewer, done.value.followerId)
    return follower.ok ? accept({ carried: carried.value, follower: follower.value }) : follower
  })
}

type After = (done: Promise<Outcome<unknown>>, of: Of) => Promise<Outcome<Goal>>

const registerSaying = (serve: Serve, services: Services, after: After): void => {
  serve(goalCheckInsRoutes.add, (of) =>
    after(sayHowItStands(services, of.viewer, of.params.goalId, of.body), of),
  )
  serve(goalCheckInsRoutes.correct, (of) =>
    after(correctWhatWasSaid(services, of.viewer, of.params, of.body), of),
  )
  serve(goalCheckInsRoutes.takeBack, (of) => after(takeBackWhatWasSaid(services, of.viewer, of.params), of))
  serve(goalCheckInsRoutes.tick, (of) => after(tick(services, of.viewer, of.params, of.body), of))
}

const registerReading = (serve: Serve, services: Services): void => {
  serve(routes.list, async ({ viewer, query }) => accept(await listGoals(services, viewer, query)))
  serve(routes.ofConversation, async ({ viewer, params }) =>
    accept(await listOfConversation(services, viewer, params.conversationId)),
  )
  serve(routes.thenAndNow, async ({ viewer, query }) => accept(await compareGoals(services, viewer, query)))
  serve(routes.proposable, async ({ viewer }) => accept(await listProposable(services, viewer)))
  serve(routes.read, ({ viewer, params }) => showWithHistory(services, viewer, params.goalId))
}
