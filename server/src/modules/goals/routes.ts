import type { Goal } from '@tweespraak/contract/goal'
import { goalCheckInsRoutes } from '@tweespraak/contract/goal-check-ins'
import { goalImportRoutes as files } from '@tweespraak/contract/goal-import'
import { goalPlansRoutes as plans } from '@tweespraak/contract/goal-plans'
import { goalTemplatesRoutes as templates } from '@tweespraak/contract/goal-templates'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { sharedGoalsRoutes as shared } from '@tweespraak/contract/shared-goals'
import type { Serve } from '../../platform/http/serve.ts'
import { fileOf } from '../../platform/http/uploaded-file.ts'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { chooseLink, chooseReaders, chooseRhythm } from './commands/arrange-goal.ts'
import { correctWhatWasSaid, sayHowItStands, takeBackWhatWasSaid, tick } from './commands/check-in-goal.ts'
import { declineGoal, letGo, openAgain, sayReached, takeAlong } from './commands/close-goal.ts'
import { compliment, takeBackCompliment } from './commands/compliment-goal.ts'
import { giveLines } from './commands/give-goal-lines.ts'
import { giveToGroup, undoGroup } from './commands/give-goals.ts'
import { endSharedGoal, makeSharedGoal, wordSharedGoal } from './commands/keep-shared-goal.ts'
import { keepTemplate, throwTemplateAway, wordTemplate } from './commands/keep-template.ts'
import { makeGoal } from './commands/make-goal.ts'
import { proposeGoal } from './commands/propose-goal.ts'
import { throwAway, withdrawGoal } from './commands/remove-goal.ts'
import { beginGoal } from './commands/start-goal.ts'
import { acceptWording, adjustWording, wordDraft } from './commands/word-goal.ts'
import { readGoalFile } from './views/goal-file.ts'
import { compareGoals, listGoals, listOfConversation } from './views/lists.ts'
import { showOne, showWithHistory } from './views/one.ts'
import { listProposable } from './views/people.ts'
import { listPlans, previewGroup, showPlan } from './views/recipients.ts'
import { listShared, showContributions, showShared } from './views/shared-goals.ts'
import { listTemplates, showTemplate } from './views/templates.ts'

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
  registerShared(serve, services)
  registerPlans(serve, services)
  registerFiles(serve, services)
  registerTemplates(serve, services)
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
  serve(routes.link, (of) => after(chooseLink(services, of.viewer, of.params.goalId, of.body), of))
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

const registerShared = (serve: Serve, services: Services): void => {
  serve(shared.list, async ({ viewer, query }) => accept(await listShared(services, viewer, query)))
  serve(shared.read, ({ viewer, params }) => showContributions(services, viewer, params.sharedGoalId))
  serve(shared.add, async ({ viewer, body }) => {
    const made = await makeSharedGoal(services, viewer, body)
    return made.ok ? showShared(services, viewer, made.value.sharedGoalId) : made
  })
  serve(shared.edit, async ({ viewer, params, body }) => {
    const done = await wordSharedGoal(services, viewer, params.sharedGoalId, body)
    return done.ok ? showShared(services, viewer, params.sharedGoalId) : done
  })
  serve(shared.close, async ({ viewer, params, body }) => {
    const done = await endSharedGoal(services, viewer, params.sharedGoalId, body)
    return done.ok ? showShared(services, viewer, params.sharedGoalId) : done
  })
}

const registerPlans = (serve: Serve, services: Services): void => {
  serve(plans.preview, ({ viewer, body }) => previewGroup(services, viewer, body.audience))
  serve(plans.list, async ({ viewer }) => accept(await listPlans(services, viewer)))
  serve(plans.undo, ({ viewer, params }) => undoGroup(services, viewer, params.planId))
  serve(plans.give, async ({ viewer, body }) => {
    const given = await giveToGroup(services, viewer, body)
    return given.ok ? showPlan(services, viewer, given.value.planId) : given
  })
}

const registerFiles = (serve: Serve, services: Services): void => {
  serve(files.read, async ({ viewer, query }, exchange) => {
    const file = await fileOf(exchange)
    return file === null
      ? refuse('bad-input', { fields: [] })
      : readGoalFile(services, viewer, file, query.meanings)
  })
  serve(files.give, async ({ viewer, body }) => {
    const given = await giveLines(services, viewer, body)
    return given.ok ? showPlan(services, viewer, given.value.planId) : given
  })
}

const registerTemplates = (serve: Serve, services: Services): void => {
  serve(templates.list, async ({ viewer }) => accept(await listTemplates(services, viewer)))
  serve(templates.remove, ({ viewer, params }) => throwTemplateAway(services, viewer, params.templateId))
  serve(templates.add, async ({ viewer, body }) => {
    const kept = await keepTemplate(services, viewer, body)
    return kept.ok ? showTemplate(services, viewer, kept.value.templateId) : kept
  })
  serve(templates.edit, async ({ viewer, params, body }) => {
    const done = await wordTemplate(services, viewer, params.templateId, body)
    return done.ok ? showTemplate(services, viewer, params.templateId) : done
  })
}
