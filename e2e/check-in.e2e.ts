import { expect, journey } from './harness/journey.ts'
import { wordsIn } from './harness/words.ts'
import { agree } from './screens/agreements.ts'
import { planTalk } from './screens/planned.ts'
import { addPoint } from './screens/preparation.ts'
import { speakTo } from './screens/shell.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { expectPhase, pressAndConfirm, tick } from './screens/talk.ts'

journey(
  'a check-in without form or signature, of two who each read it in a language of their own; nobody else knows of it',
  async ({ page: hr, anotherPerson, mailbox, words, look, expectedErrors }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const dutch = wordsIn('nl')
    let conversation = ''

    await journey.step('the manager plans one, and both say what it should be about', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await speakTo(employee, dutch, 'nl')
      conversation = await planTalk(manager, { kind: 'check-in', employee: sanne.name, leader: joost.name })
      await manager.goto(conversation)
      await addPoint(manager, words, 'How is the new route?')
      await employee.goto(conversation)
      await expect(employee.getByText('How is the new route?')).toBeVisible()
      await addPoint(employee, dutch, 'Mijn vrije dagen in mei')
      await look(manager, 'check-in-before')
    })

    await journey.step('they talk, each in their own language, and agree on something', async () => {
      await pressAndConfirm(manager, words('conversations:begin.button'), words('conversations:begin.title'))
      await expectPhase(manager, words, 'talk')
      await expectPhase(employee, dutch, 'talk')
      await expect(manager.getByText('Mijn vrije dagen in mei')).toBeVisible({ timeout: 30_000 })
      await tick(manager, 'How is the new route?')
      await agree(employee, dutch, {
        what: 'Joost regelt de vrije dagen',
        doer: joost.name,
        measure: 'Ze staan in het rooster',
      })
      await look(employee, 'check-in-talk')
    })

    await journey.step(
      'it is over without a report, and who brought what was left finds it again',
      async () => {
        await pressAndConfirm(
          employee,
          dutch('conversations:finish.button'),
          dutch('conversations:finish.title'),
        )
        await expectPhase(employee, dutch, 'follow-up')
        await expect(employee.getByText('Mijn vrije dagen in mei')).toBeVisible()
        await manager.reload()
        await expectPhase(manager, words, 'follow-up')
        await expect(manager.getByText('Joost regelt de vrije dagen')).toBeVisible()
        await look(manager, 'check-in-after')
      },
    )

    await journey.step('the next begins in two taps, with what was left and what is open', async () => {
      await employee.goto('/')
      await employee.getByRole('link', { name: dutch('home:checkIn') }).click()
      await look(employee, 'check-in-with-whom')
      await employee.getByRole('button', { name: dutch('check-in:beginWith', { name: joost.name }) }).click()
      await expectPhase(employee, dutch, 'talk')
      await expect(employee.getByText('Mijn vrije dagen in mei')).toBeVisible()
      await expect(employee.getByText('How is the new route?')).toHaveCount(0)
      await expect(employee.getByRole('heading', { name: dutch('agreements:stillOpen') })).toBeVisible()
      await look(employee, 'check-in-at-once')
      await manager.goto('/check-in')
      await manager.getByRole('button', { name: words('check-in:beginWith', { name: sanne.name }) }).click()
      await expect(manager).toHaveURL(employee.url())
    })

    await journey.step('both want it kept, and so it is in the file, for the two alone', async () => {
      const kept = (at: typeof manager, say: typeof words) =>
        at.getByRole('checkbox', { name: say('check-in:keep.label') })
      await kept(employee, dutch).click()
      await expect(manager.getByText(words('check-in:keep.other', { name: sanne.name }))).toBeVisible()
      await kept(manager, words).click()
      await expect(manager.getByText(words('check-in:keep.both', { name: sanne.name }))).toBeVisible()
      await look(manager, 'check-in-kept')
      await pressAndConfirm(
        manager,
        words('conversations:finish.button'),
        words('conversations:finish.title'),
      )
      await expectPhase(manager, words, 'follow-up')
      await employee.goto('/my-file')
      await expect(
        employee.getByText(words('check-in:title')).or(employee.getByText('Het goede gesprek')),
      ).toBeVisible()
    })

    await journey.step('HR does not know that it was', async () => {
      expectedErrors.push(/status of 404 .*\/api\/v1\/conversations\/[^/]+\)$/)
      await hr.goto(conversation)
      await expect(hr.getByText(words('app:notFound.title'))).toBeVisible()
    })
  },
)
